import type { FieldLayout, NodeLayout } from './layout';

/** Where a field of a node is found: in the node itself or in what a link leads to. */
export interface Supply {
  readonly node: NodeLayout;
  readonly field: FieldLayout;
  /** The slot of the link; absent for the node's own fields. */
  readonly link?: number;
}

/** The sources of a field of objects of one type, the node's own first. */
export function suppliesOf(node: NodeLayout, typeName: string, key: string): Supply[] {
  const own = fieldOf(node, typeName, key);
  const linked = node.links.flatMap(({ batch, slot }) => {
    const field = fieldOf(batch.entity, typeName, key);
    return field === undefined ? [] : [{ node: batch.entity, field, link: slot }];
  });
  return own === undefined ? linked : [{ node, field: own }, ...linked];
}

function fieldOf(node: NodeLayout, typeName: string, key: string): FieldLayout | undefined {
  const variant = node.variants.find((one) => one.typeName === typeName);
  return variant?.fields.find((field) => field.key === key);
}
