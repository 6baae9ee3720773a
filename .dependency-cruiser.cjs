'use strict';

const inSubgraph = '^subgraphs/([^/]+)/';

/** Who may import whom. The comments are what a developer reads when a rule is broken. */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'shared/core is rules alone: it imports nothing but itself.',
      severity: 'error',
      from: { path: '^shared/core/' },
      to: { pathNot: '^shared/core/' },
    },
    {
      name: 'sharing-is-pure',
      comment:
        'shared/sharing decides by signed documents: no files, no sockets, only core, node:crypto, node:v8, a thread for Cedar, zod, Cedar, jose, and graphql to read contracts.',
      severity: 'error',
      from: { path: '^shared/sharing/' },
      to: {
        pathNot: [
          '^shared/(core|sharing)/',
          '^(node:)?(crypto|v8|worker_threads)$',
          '^node_modules/(zod|@cedar-policy/cedar-wasm|jose|graphql)/',
        ],
      },
    },
    {
      name: 'shared-knows-no-owner',
      comment: 'shared serves every owner: it may not import a subgraph or the gateway.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(subgraphs|gateway)/' },
    },
    {
      name: 'owners-meet-in-the-graph',
      comment: 'A subgraph may not import another subgraph: organizations meet in the graph.',
      severity: 'error',
      from: { path: inSubgraph },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'subgraph-without-gateway',
      comment: 'A subgraph may not import the gateway: it can be served from another language.',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'domain/ holds the rules of the field: only domain/ and shared/core may be imported.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/domain/' },
      to: { pathNot: ['^subgraphs/$1/domain/', '^shared/core/'] },
    },
    {
      name: 'gateway-meets-subgraphs-over-http',
      comment: 'The gateway knows subgraphs by their SDL and over HTTP only.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'supergraph-first',
      comment: 'supergraph <- planning <- execution, one way.',
      severity: 'error',
      from: { path: '^gateway/supergraph/' },
      to: { path: '^gateway/(planning|execution|transport|authorization|commands)/' },
    },
    {
      name: 'planning-before-execution',
      comment: 'supergraph <- planning <- execution, one way.',
      severity: 'error',
      from: { path: '^gateway/planning/' },
      to: { path: '^gateway/(execution|transport|commands)/' },
    },
    {
      name: 'engine-without-sockets',
      comment: 'supergraph, planning, execution and authorization open no sockets and no files.',
      severity: 'error',
      from: { path: '^gateway/(supergraph|planning|execution|authorization)/' },
      to: {
        path: ['^(node:)?(net|http|https|fs|tls|dns)(/|$)', '^undici$', '^gateway/transport/'],
      },
    },
    {
      name: 'sql-in-store',
      comment: 'typeorm and pg belong in store/ and shared/runtime/postgres*.ts.',
      severity: 'error',
      from: { pathNot: ['/store/', '^shared/runtime/postgres[^/]*\\.ts$', '^test/'] },
      to: { path: '^node_modules/(typeorm|pg|@types/pg)/' },
    },
    {
      name: 'main-is-the-edge',
      comment:
        'main.ts, load.ts, harmonize.ts, told.ts and commands are process edges: nobody imports them.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: ['/main\\.ts$', '^subgraphs/[^/]+/(load|harmonize|told)\\.ts$'] },
    },
    {
      name: 'source-without-tests',
      comment: 'Source never imports test/.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Data travels one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.passage/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
