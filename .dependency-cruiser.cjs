/**
 * Who may import whom: the table of docs/architecture.md as rules. A path that no rule allows is an error.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const allowed = [
  // [from, to[]]: own files and npm packages, as regular expressions on the path from the root.
  ['^entrypoints/[^/]+\\.content/', ['^utils/page/', '^utils/sites/', '^utils/messages/protocol', 'wxt']],
  [
    '^entrypoints/background/',
    [
      '^entrypoints/background/',
      '^utils/(messages|refine|store|pipeline)/',
      '^utils/sites/(address|site)\\.ts',
      '^utils/browser\\.ts',
      'wxt',
    ],
  ],
  [
    '^entrypoints/(popup|sidepanel|dashboard|print)/',
    ['^components/', '^utils/(messages|i18n|store)/', 'react-dom', 'react'],
  ],
  [
    '^components/ui/',
    ['^components/ui/', '^utils/i18n/', '@base-ui|@lingui|class-variance|clsx|lucide|react'],
  ],
  [
    '^components/(hooks\\.tsx?|hooks/)',
    [
      '^components/',
      '^utils/(pipeline|i18n|store|io|messages)/',
      '^utils/sites/(address|site)\\.ts',
      '^utils/refine/(pasted|index)\\.ts',
      '^utils/browser\\.ts',
      'react|dexie|zod|uuid|zustand|wouter|@lingui',
    ],
  ],
  [
    '^components/',
    [
      '^components/',
      '^utils/(pipeline|i18n)/',
      '@base-ui|@hookform|@lingui|@tanstack|class-variance|clsx|lucide|react|wouter|zustand|zod',
    ],
  ],
  ['^utils/messages/(protocol|deliver)', ['^utils/messages/', '^utils/pipeline/', '@webext-core']],
  ['^utils/messages/', ['^utils/messages/', '^utils/pipeline/', '^utils/browser\\.ts', 'zod']],
  [
    '^utils/store/',
    [
      '^utils/store/',
      '^utils/pipeline/',
      '^utils/refine/',
      '^utils/browser\\.ts',
      'dexie|zod|uuid|@wxt-dev|fractional',
    ],
  ],
  ['^utils/io/', ['^utils/io/', '^utils/pipeline/', '^utils/refine/', 'zod']],
  [
    '^utils/refine/',
    ['^utils/refine/', '^utils/pipeline/', 'libphonenumber|tldts|postal-mime|email-reply|zod'],
  ],
  ['^utils/sites/', ['^utils/sites/', '^utils/pipeline/']],
  [
    '^utils/page/',
    ['^utils/page/', '^utils/sites/', '^utils/messages/(protocol|deliver)', '^utils/pipeline/'],
  ],
  ['^utils/pipeline/', ['^utils/pipeline/', 'zod|uuid|temporal|dinero|chrono-node']],
  ['^utils/i18n/', ['^utils/i18n/', '@lingui']],
  ['^utils/browser\\.ts', ['webextension-polyfill', 'wxt']],
];

/** Packages are resolved into node_modules; a bare name in the table stands for that. */
const asPath = (pattern) => (pattern.startsWith('^') ? pattern : `node_modules/(${pattern})`);

module.exports = {
  forbidden: [
    ...allowed.map(([from, to]) => ({
      name: `only-allowed-from-${from.replace(/[^a-z]+/gi, '-')}`,
      severity: 'error',
      from: {
        path: from,
        // The first row that matches a file is its row.
        pathNot: [
          '\\.test\\.tsx?$',
          ...allowed
            .slice(
              0,
              allowed.findIndex(([other]) => other === from),
            )
            .map(([earlier]) => earlier),
        ],
      },
      to: { pathNot: to.map(asPath) },
    })),
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'types-only-from-the-domain',
      comment: 'Content scripts carry no zod: readers and the protocol know the domain as types.',
      severity: 'error',
      from: { path: '^utils/(sites|page|messages/(protocol|deliver))', pathNot: '\\.test\\.ts$' },
      to: { path: '^utils/pipeline/', dependencyTypesNot: ['type-only'] },
    },
    {
      // The built files are checked too (tests/built.test.ts): this rule cannot follow an import through another file.
      name: 'no-react-dexie-zod-in-content-scripts',
      severity: 'error',
      from: {
        path: '^(entrypoints/[^/]+\\.content/|utils/(sites|page|messages/(protocol|deliver)))',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: 'node_modules/(react|dexie|zod|@lingui|@base-ui)' },
    },
    {
      name: 'popup-without-component-library',
      severity: 'error',
      from: { path: '^entrypoints/popup/' },
      to: { path: 'node_modules/@base-ui', reachable: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.po$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
