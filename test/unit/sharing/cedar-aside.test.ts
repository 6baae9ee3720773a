import * as within from '@cedar-policy/cedar-wasm/nodejs';
import { cedarAside } from '../../../shared/sharing/cedar-aside';
import { GENERAL_POLICIES, POLICY_SCHEMA } from '../../../shared/sharing/compile-policy';

const policies = { staticPolicies: { ...GENERAL_POLICIES } };
const question = (organization: string, level: string) => ({
  principal: { type: 'Organization', id: organization },
  action: { type: 'Action', id: 'read' },
  resource: { type: 'Field', id: 'Incident.place' },
  context: { purpose: 'coordination', now: 0 },
  preparsedPolicySetId: 'aside',
  entities: [
    {
      uid: { type: 'Field', id: 'Incident.place' },
      attrs: { level, owner: { __entity: { type: 'Organization', id: 'keeper' } } },
      parents: [],
    },
  ],
});

describe('Cedar in a thread of its own', () => {
  const aside = cedarAside();

  it('answers as it does within this one', () => {
    const sound = { schema: POLICY_SCHEMA, policies };
    const slip = { schema: POLICY_SCHEMA, policies: { staticPolicies: { a: 'permit (nobody);' } } };
    for (const given of [sound, slip])
      expect(aside.validate(given)).toEqual(within.validate(given));
    for (const cedar of [aside, within]) cedar.preparsePolicySet('aside', policies);
    const asked = [question('keeper', 'HIGH'), question('ocha', 'HIGH'), question('ocha', 'LOW')];
    const decisions = asked.map((given) => {
      const answer = aside.statefulIsAuthorized(given);
      expect(answer).toEqual(within.statefulIsAuthorized(given));
      return answer.type === 'success' && answer.response.decision;
    });
    expect(decisions).toEqual(['allow', 'deny', 'allow']);
  });

  it('does not permit what it was not told of', () => {
    const unknown = { ...question('keeper', 'HIGH'), preparsedPolicySetId: 'never prepared' };
    expect(aside.statefulIsAuthorized(unknown).type).toBe('failure');
  });

  it('throws what Cedar throws, and answers the next call', () => {
    expect(() => aside.validate(undefined as never)).toThrow('Cedar does not decide');
    expect(aside.preparsePolicySet('next', policies).type).toBe('success');
  });

  it('gives each of many calls its own answer, however fast they follow each other', () => {
    for (let asked = 0; asked < 5_000; asked += 1) {
      const level = asked % 2 ? 'HIGH' : 'LOW';
      const answer = aside.statefulIsAuthorized(question('ocha', level));
      const decision = answer.type === 'success' ? answer.response.decision : answer.type;
      if (decision !== (asked % 2 ? 'deny' : 'allow')) throw new Error(`${asked}: ${decision}`);
    }
  });
});
