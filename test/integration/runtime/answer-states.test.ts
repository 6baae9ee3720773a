import { tellState } from '../../../shared/runtime/answer-states';
import { type RunningServer, startSubgraphServer } from '../../../shared/runtime/subgraph-server';
import { silentLog } from '../../testkit/silent-log';
import { askSubgraph, testCallKeys } from '../../testkit/signed-calls';

describe('what an owner says of its whole answer', () => {
  let server: RunningServer;

  beforeAll(async () => {
    const resolvers = {
      Query: {
        small: (_: unknown, __: unknown, context: object) => tellState(context, 'SUPPRESSED'),
        old: (_: unknown, __: unknown, context: object) => {
          tellState(context, 'STALE');
          tellState(context, 'STALE');
          return 1;
        },
        plain: () => 2,
      },
    };
    const typeDefs = 'type Query { small: Int old: Int plain: Int }';
    server = await startSubgraphServer(
      { name: 'counts', typeDefs, resolvers, createContext: () => ({}), stats: () => ({}) },
      { host: '127.0.0.1', port: 0, log: silentLog, callKeys: () => testCallKeys('counts') },
    );
  });
  afterAll(() => server.stop());

  const ask = (query: string) => askSubgraph({ port: server.port, subgraph: 'counts' }, { query });

  it('stands in its extensions, each once, and in those of no other answer', async () => {
    expect(await ask('{ small old }')).toEqual({
      data: { small: null, old: 1 },
      extensions: { passageStates: ['SUPPRESSED', 'STALE'] },
    });
    expect(await ask('{ plain }')).toEqual({ data: { plain: 2 } });
  });
});
