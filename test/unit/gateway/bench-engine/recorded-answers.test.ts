import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { NETWORK_SUBGRAPHS } from '../../../../gateway/commands/bench-engine/network-subgraphs';
import {
  planQuestion,
  planSubgraphs,
} from '../../../../gateway/commands/bench-engine/plan-subgraphs';
import { RecordedAnswers } from '../../../../gateway/commands/bench-engine/recorded-answers';
import { subgraphSdl } from '../../../../gateway/commands/bench-engine/sample-subgraph';

function dataIn(response: Buffer): unknown {
  const text = response.toString();
  return JSON.parse(text.slice(text.indexOf('\r\n\r\n')));
}

describe('recorded answers', () => {
  it('executes a call once and replays it from then on', async () => {
    const answers = new RecordedAnswers();
    answers.add('network', NETWORK_SUBGRAPHS);
    const representations = [
      { __typename: 'Place', pcode: 'PL000003', population: 20_000, areaKm2: 5 },
    ];
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Place { convoyDays isReachable } } }';
    const body = JSON.stringify({ query, variables: { r: representations } });
    const first = await answers.answer('/network/access', body);
    expect(dataIn(first)).toEqual({
      data: { _entities: [{ convoyDays: 2.5, isReachable: false }] },
    });
    expect(await answers.answer('/network/access', body)).toBe(first);
    expect(answers).toMatchObject({ calls: 2, executed: 1 });
  });

  it('says that a subgraph is unknown', async () => {
    const response = await new RecordedAnswers().answer('/network/nobody', '{}');
    expect(dataIn(response)).toEqual({ errors: [{ message: 'no such subgraph' }] });
  });

  it.each([5, 20])(
    'has a ring of %i subgraphs that composes and answers its root',
    async (size) => {
      const ring = planSubgraphs(size);
      const sources = ring.map((it) => ({ name: it.name, url: 'http://x', sdl: subgraphSdl(it) }));
      expect(composeSubgraphs(sources)).toHaveProperty('supergraphSdl');
      const answers = new RecordedAnswers();
      answers.add('ring', ring);
      const body = JSON.stringify({ query: '{ t1x2 { id name size next { id } } }' });
      expect(dataIn(await answers.answer('/ring/s1', body))).toEqual({
        data: { t1x2: { id: 'id of t1x2', name: 'the name', size: 4, next: { id: 'id of next' } } },
      });
      expect(planQuestion(size, 0)).not.toBe(planQuestion(size, size));
    },
  );
});
