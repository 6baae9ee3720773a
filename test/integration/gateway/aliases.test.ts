import type { Gateway } from '../../../gateway/service';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

describe('an alias that is the name of another field', () => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const ask = async (query: string) => JSON.stringify((await gateway.execute({ query })).data);

  it('does not pass for a key', async () => {
    expect(await ask('{ plan(code: "HSDN26") { code: name area { pcode: name } } }')).toBe(
      '{"plan":{"code":"Sudan 2026","area":{"pcode":"Sudan"}}}',
    );
    const representations = owners.places.calls.at(-1)?.variables['representations'];
    expect(representations).toEqual([{ __typename: 'Area', pcode: 'SD' }]);
  });

  it('does not pass for a field that another needs', async () => {
    const query = `{ area(pcode: "SD") { plans {
      code: name  requirementUsd: name  requirementPerPerson
    } } }`;
    expect(await ask(query)).toBe(
      '{"area":{"plans":[' +
        '{"code":"Sudan 2026","requirementUsd":"Sudan 2026","requirementPerPerson":400},' +
        '{"code":"Sudan 2025","requirementUsd":"Sudan 2025","requirementPerPerson":300}]}}',
    );
  });

  it('does not pass for a type', async () => {
    const query = `{ plan(code: "HSDN26") {
      __typename: name  code: __typename
      backer { __typename: name  kind: __typename  ... on State { name: iso3 } }
      area { name }
    } }`;
    expect(await ask(query)).toBe(
      '{"plan":{"__typename":"Sudan 2026","code":"Plan",' +
        '"backer":{"__typename":"Norway","kind":"State","name":"NOR"},"area":{"name":"Sudan"}}}',
    );
  });

  it('does not pass for a name that the gateway adds itself', async () => {
    const query =
      '{ plan(code: "HSDN26") { area { passage__type: name passage__key0_0: level } } }';
    expect(await ask(query)).toBe(
      '{"plan":{"area":{"passage__type":"Sudan","passage__key0_0":"COUNTRY"}}}',
    );
  });
});
