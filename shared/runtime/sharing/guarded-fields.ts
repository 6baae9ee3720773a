import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { protectedInContract } from '../../sharing/contract/protected-in-contract';
import type { SharedField } from '../../sharing/shared-field';

/** The fields above LOW of a subgraph that agreements open; not those that it decides record by record. */
export function guardedFields(subgraph: string, typeDefs: string): SharedField[] {
  const contract = parse(typeDefs);
  const schema = buildSubgraphSchema([{ typeDefs: contract }]);
  return protectedInContract(subgraph, contract, schema).filter(
    ({ perRecord }) => perRecord !== true,
  );
}
