/**
 * The folders of `src` from the lowest layer to the highest, as patterns of paths. A layer imports from those before
 * it, never from those behind it, so that no circle between folders can close.
 */
const LAYERS = {
  util: '^src/lib/util/',
  locales: '^src/lib/locales/[^/]+$',
  faults: '^src/lib/locales/faults/',
  siteFolder: '^src/lib/site-folder\\.ts$',
  addresses: '^src/lib/addresses\\.ts$',
  ledger: '^src/lib/ledger/',
  messages: '^src/lib/locales/messages/',
  geography: '^src/lib/geography/',
  marks: '^src/lib/marks/',
  palette: '^src/lib/palette/',
  story: '^src/lib/story/',
  scenes: '^src/lib/scenes/',
  loading: '^src/lib/loading/',
  render: '^src/lib/render/',
  scroller: '^src/lib/scroller/',
  ui: '^src/lib/ui/',
  export: '^src/lib/export/',
  share: '^src/lib/share/',
  reading: '^src/lib/reading/',
  deck: '^src/lib/deck/',
  figures: '^src/lib/figures/',
  offline: '^src/lib/offline/',
  editor: '^src/lib/editor/',
  islands: '^src/islands/',
  pages: '^src/(routes/|params/|hooks\\.|service-worker)',
  oneFile: '^src/one-file/'
};
const names = Object.keys(LAYERS);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...names.slice(0, -1).map((name, index) => ({
      name: `${name}-imports-no-higher-layer`,
      severity: 'error',
      from: { path: LAYERS[name] },
      to: { path: names.slice(index + 1).map((higher) => LAYERS[higher]) }
    })),
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '(.+)' },
      // A component that renders itself for what is nested in it imports itself.
      to: { circular: true, pathNot: '^$1$', viaOnly: { dependencyTypesNot: ['type-only'] } }
    },
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.values(LAYERS), '^src/app\\.d\\.ts$', '\\.d\\.ts$'] },
      to: {}
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Tests may look at anything.
    exclude: { path: '\\.test\\.ts$' },
    includeOnly: { path: '^src/' },
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'scripts/lint/alias.mjs' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6']
  }
};
