/* The import table of docs/architecture.md, as rules. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

const types = ['^src/core/', '^src/ports/'];

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'A cycle has no top.', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Delete what nobody uses.',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    only(
      'core',
      '^src/core/',
      ['^src/core/', '^node:crypto$', '^crypto$', 'node_modules/saxes/', 'node_modules/@stdlib/'],
      'core is pure',
    ),
    only(
      'inputs',
      '^src/inputs/',
      ['^src/inputs/', '^src/core/', 'node_modules/yaml/', 'node_modules/zod/'],
      'files come in as readText',
    ),
    only('ports', '^src/ports/', ['^src/ports/', '^src/core/'], 'interfaces over core types'),
    only('stages', '^src/stages/', ['^src/stages/', ...types], 'stages speak through ports'),
    only(
      'run-load',
      '^src/agent/(?!main)',
      ['^src/agent/(?!main)', ...types],
      'the loop of the agent speaks through ports',
    ),
    {
      name: 'adapters-no-other-adapter',
      severity: 'error',
      comment: 'wiring passes functions',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'adapters-inwards',
      severity: 'error',
      comment: 'adapters know core and ports',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(stages|wiring|shell|cli|action|agent|collector|inputs)/' },
    },
    only(
      'wiring',
      '^src/wiring/',
      ['^src/(wiring|core|ports|adapters|stages|agent/run-load)', '^node:', '^[a-z_/]+$'],
      'composition roots',
    ),
    only(
      'shell',
      '^src/shell/',
      ['^src/(shell|wiring|stages|inputs)/', ...types, '^node:', '^[a-z_/]+$'],
      'what action and cli share, and nothing of either',
    ),
    {
      name: 'shell-for-shells',
      severity: 'error',
      comment: 'nobody else knows a shell',
      from: { path: '^src/', pathNot: '^src/(action|cli|shell)/' },
      to: { path: '^src/shell/' },
    },
    {
      name: 'shells',
      severity: 'error',
      comment: 'shells go through wiring',
      from: { path: '^src/(action|cli|collector)/|^src/agent/main' },
      to: { path: '^src/adapters/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
