import { createHash } from 'node:crypto';
import type { DecideLabel } from '../../../gateway/authorization/override-labels';
import { type Gateway, createGateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { post } from '../../fixtures/gateway/http';
import { TestSubgraph } from '../../fixtures/gateway/subgraph-server';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override"])`;

const answersWith = (owner: string) => ({
  Query: { site: () => ({ id: 's1' }) },
  Site: { capacity: () => owner, __resolveReference: (key: object) => key },
});

describe('a field that moves to another owner under a label', () => {
  const before = new TestSubgraph(
    'before',
    `${LINK} type Query { site: Site }  type Site @key(fields: "id") { id: ID!  capacity: String }`,
    answersWith('before'),
  );
  const after = new TestSubgraph(
    'after',
    `${LINK} type Site @key(fields: "id") {
      id: ID!  capacity: String @override(from: "before", label: "trial")
    }`,
    { Site: answersWith('after').Site },
  );
  const asked: unknown[] = [];
  let isOpen = true;
  const decideLabel: DecideLabel = (label, { caller }) => {
    asked.push([label, caller.kind]);
    return isOpen && caller.kind === 'ORGANIZATION' && caller.organization === 'ocha';
  };
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    await Promise.all([before.start(), after.start()]);
    const composition = composeSubgraphs([before, after]);
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const { supergraphSdl } = composition;
    gateway = createGateway({ supergraphSdl, port: 0 }, { keys: KEYS, decideLabel });
    port = await gateway.listen();
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([before.stop(), after.stop()]);
  });

  const answerFor = async (key?: string): Promise<unknown> => {
    const headers: Record<string, string> = key === undefined ? {} : { 'x-passage-key': key };
    return (await post(port, { query: '{ site { capacity } }' }, headers)).json().data;
  };

  it('is given by the owner that decideLabel says, for each caller and each time anew', async () => {
    // More than twice: from the second time on the operation is compiled.
    for (let time = 0; time < 3; time += 1) {
      expect(await answerFor('ocha')).toEqual({ site: { capacity: 'after' } });
      expect(await answerFor('unhcr')).toEqual({ site: { capacity: 'before' } });
      expect(await answerFor()).toEqual({ site: { capacity: 'before' } });
    }
    isOpen = false;
    expect(await answerFor('ocha')).toEqual({ site: { capacity: 'before' } });
    expect(asked).toContainEqual(['trial', 'ORGANIZATION']);
    expect(asked).toContainEqual(['trial', 'ANONYMOUS']);
  });
});

const KEYS = new Map(
  ['ocha', 'unhcr'].map((name) => [
    createHash('sha256').update(name).digest('hex'),
    { organization: name },
  ]),
);
