import type { GatewayClient } from '../../testkit/gateway-client';

/** Fields that the logistics keeper adds to an entity of another owner, asked for by its key. */
export async function askEntity<T>(
  client: GatewayClient,
  representation: string,
  fields: string,
): Promise<T> {
  const type = /__typename: "(\w+)"/.exec(representation)?.[1];
  const { _entities } = await client.query<{ _entities: readonly T[] }>(
    `{ _entities(representations: [{ ${representation} }]) { ... on ${type} { ${fields} } } }`,
  );
  return _entities[0]!;
}
