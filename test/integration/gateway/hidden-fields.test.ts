import { getIntrospectionQuery } from 'graphql';
import type { OpenDecisionSource } from '../../../gateway/authorization/field-decisions';
import type { Gateway } from '../../../gateway/service';
import { GuardedOwners } from '../../fixtures/gateway/guarded-owners';
import { sha256 } from '../../fixtures/gateway/holdings';
import { post } from '../../fixtures/gateway/http';

describe('fields that do not exist for a caller', () => {
  let owners: GuardedOwners;
  let gateway: Gateway;
  let port: number;
  const key = 'the key of those who see all';
  const HIDDEN = new Set(['Person.casework', 'Query.sealed', 'Filter.phone']);

  /** Hides by who asks; what a sharing agreement will do. */
  const hiding: OpenDecisionSource = () => ({
    decides: true,
    hiddenFrom: ({ caller }) => (caller.kind === 'ANONYMOUS' ? HIDDEN : new Set()),
    decideFields: ({ caller }) => ({
      ofField: ({ typeName, fieldName }) =>
        caller.kind === 'ANONYMOUS' && HIDDEN.has(`${typeName}.${fieldName}`)
          ? { kind: 'hidden' }
          : { kind: 'allowed' },
      ofType: () => ({ kind: 'allowed' }),
    }),
  });

  beforeAll(async () => {
    owners = await new GuardedOwners().start();
    gateway = owners.gateway(
      {},
      {
        keys: new Map([[sha256(key), { organization: 'ocha', scopes: ['sealed'] }]]),
        grantPolicies: () => ['casework'],
        decisions: [hiding],
      },
    );
    port = await gateway.listen();
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it.each([
    ['{ person(id: "p1") { casework } }', /casework/g, 'caseworx'],
    ['{ person(id: "p1") { caseworks } }', /caseworks/g, 'caseworxs'],
    ['{ sealed { what } }', /sealed/g, 'sealex'],
    ['{ person(id: "p1", filter: { phone: "1" }) { id } }', /phone/g, 'phonx'],
  ])('are answered as a name that never was: %s', async (query, name, other) => {
    const hidden = await post(port, { query });
    const unknown = await post(port, { query: query.replace(name, other) });
    expect(hidden.status).toBe(400);
    expect(hidden.text.replace(name, other)).toBe(unknown.text);
    expect(hidden.headers['content-type']).toBe(unknown.headers['content-type']);
    expect(hidden.text).not.toMatch(/did you mean "?(casework|sealed|phone)\b/i);
    const inProcess = await gateway.execute({ query });
    expect(inProcess.errors).toEqual(hidden.json().errors);
  });

  it('stand in no introspection, nor do types to which they alone lead', async () => {
    const asNobody = await post(port, { query: getIntrospectionQuery() });
    expect(asNobody.text).toContain('"Person"');
    expect(asNobody.text).not.toContain('casework');
    const named = await post(port, { query: '{ __type(name: "PhoneNumber") { name } }' });
    const full = await post(port, { query: getIntrospectionQuery() }, { 'x-passage-key': key });
    expect(full.text).toContain('casework');
    expect(named.status).toBe(200);
  });

  it('are there for those who have the right', async () => {
    const answer = await post(
      port,
      { query: '{ person(id: "p1") { casework } sealed { what } }' },
      { 'x-passage-key': key },
    );
    expect(answer.json()).toEqual({
      data: { person: { casework: 'case p1' }, sealed: { what: 'box' } },
    });
  });
});
