const runtime = { dependencyTypesNot: ['type-only'] };

/** The rules of the imports; `wrong/` holds a file for each that breaks it. Type-only imports are free. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: runtime } },
    {
      name: 'shared-is-a-leaf',
      severity: 'error',
      from: { path: '(^src|wrong)/shared/' },
      to: {
        pathNot: [
          '/shared/',
          '^node:',
          'node_modules/transliteration/',
          'node_modules/(iconv-lite|temporal-polyfill|rrule-temporal)/',
          // By its name: dependency-cruiser does not follow its exports.
          '^csv-stringify/',
        ],
        dependencyTypesNot: ['type-only', 'core'],
      },
    },
    {
      name: 'persistence-knows-no-feature',
      severity: 'error',
      from: { path: '^src/persistence/' },
      to: { path: '^src/(features|graphql|transport|gateways|workers|cli)/', ...runtime },
    },
    {
      name: 'graphql-knows-no-feature',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/(features|transport|gateways|workers|cli)/', ...runtime },
    },
    {
      name: 'services-know-no-framework',
      severity: 'error',
      from: { path: '\\.(service|policy|errors|sql)\\.ts$' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo|fastify|graphql-ws|ws)/', ...runtime },
    },
    {
      name: 'features-meet-at-the-front-door',
      severity: 'error',
      from: { path: '(^src|wrong)/features/([^/]+)/' },
      to: { path: '/features/[^/]+/', pathNot: ['/features/$2/', '/features/[^/]+/index\\.ts$'], ...runtime },
    },
    {
      name: 'features-know-no-transport',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(transport|workers|cli|app|main)', ...runtime },
    },
    {
      name: 'portal-stands-on-the-sdk-alone',
      severity: 'error',
      from: { path: '^src/portal/' },
      to: { path: '^src/(?!portal/|locales/)', ...runtime },
    },
    { name: 'no-native-driver', severity: 'error', from: {}, to: { path: 'node_modules/pg-native/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|client-sdk/dist)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
