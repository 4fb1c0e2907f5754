declare module 'virtual:story' {
  const editions: Record<import('./facts/figure').Locale, import('./story/types').Edition>;
  export default editions;
}
declare module 'virtual:geography' {
  const geography: import('./geography/project').Geography;
  export default geography;
}
