import { shipped } from './shipped.mjs';

export const { LANGUAGES, LOCALES } = /** @type {typeof import('../src/lib/locales/locales.ts')} */ (
  await shipped('/src/lib/locales/locales.ts')
);
