/** The site's address with a slash at its end, where the build was told; else empty. */
declare const __SITE__: string;
declare module 'virtual:story' {
  import type { Locale } from '$lib/locales/locales';
  import type { CompiledEdition } from '$lib/story/types';
  const editions: Record<Locale, CompiledEdition>;
  export default editions;
}
declare module 'virtual:geography' {
  import type { Geography } from '$lib/geography/project';
  const geography: Geography;
  export default geography;
}
