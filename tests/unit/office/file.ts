import { posix } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { all, parseXml } from '../../../src/lib/export/ooxml/xml';

/** An Office file as it lies in its zip. */
export interface OfficeFile {
  folders: string[];
  /** Every part, the content types aside. */
  names: string[];
  contentTypes: Document;
  /** The parts that are XML, relationships included, as text and read. */
  texts: Map<string, string>;
  documents: Map<string, Document>;
  binaries: Map<string, Uint8Array>;
}

/** Reads an Office file without the exporter's own reader. */
export async function readOfficeFile(file: Uint8Array): Promise<OfficeFile> {
  const entries = Object.values((await JSZip.loadAsync(file)).files);
  const texts = new Map<string, string>();
  const binaries = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ dir }) => !dir))
    if (/\.(xml|rels)$/.test(entry.name)) texts.set(entry.name, await entry.async('string'));
    else binaries.set(entry.name, await entry.async('uint8array'));
  const contentTypes = parseXml(texts.get('[Content_Types].xml')!);
  texts.delete('[Content_Types].xml');
  return {
    folders: entries.flatMap(({ dir, name }) => (dir ? [name] : [])),
    names: [...texts.keys(), ...binaries.keys()],
    contentTypes,
    texts,
    documents: new Map([...texts].map(([name, text]) => [name, parseXml(text)])),
    binaries
  };
}

/** The documents of the parts that match, with their names. */
export const matching = ({ documents }: OfficeFile, pattern: RegExp) =>
  [...documents].filter(([name]) => pattern.test(name));

export interface Relationship {
  id: string;
  type: string;
  /** The part that it leads to, or the address where it leads out of the file. */
  target: string;
  external: boolean;
}

/** Where the relationships of a part are kept; those of the file itself are the part `''`. */
const relationshipsPart = (part: string) =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

export function relationshipsOf({ documents }: OfficeFile, part: string): Relationship[] {
  const document = documents.get(relationshipsPart(part));
  if (!document) return [];
  return all(document, 'rel:Relationship').map((one) => {
    const external = one.getAttribute('TargetMode') === 'External';
    const target = one.getAttribute('Target')!;
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
    return {
      id: one.getAttribute('Id')!,
      type: one.getAttribute('Type')!,
      target: external ? target : inside,
      external
    };
  });
}
