import type { CompiledEdition, Edition } from './types';

/** The part of an edition that the story and its slides need: what is said on the figures page stays off their wire. */
export const readingOf = ({ reference: _, ...edition }: CompiledEdition): Edition => edition;
