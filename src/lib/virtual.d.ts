/** The site's address with a slash at its end, where the build was told; else empty. */
declare const __SITE__: string;
/** `src/lib/palette/inks.ts` */
declare const __THEME_COLOUR__: string;
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
declare module 'virtual:scenes' {
  import type { Scene } from '$lib/scenes/_kit/scene';
  const scenes: readonly Scene[];
  export default scenes;
}
declare module 'virtual:scene-loaders' {
  import type { Scene } from '$lib/scenes/_kit/scene';
  const loaders: Readonly<Record<string, () => Promise<Scene>>>;
  export default loaders;
}
