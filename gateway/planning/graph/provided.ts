import { Kind, type SelectionSetNode } from 'graphql';

/**
 * What a subgraph gives at one place although it is another's (`@provides`,
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives#provides).
 */
export interface Provided {
  readonly id: number;
  readonly sets: readonly SelectionSetNode[];
}

type IsA = (typeName: string, condition: string) => boolean;

const ids = new WeakMap<SelectionSetNode, number>();
let count = 0;

/** What is provided by a set; `undefined` for nothing. */
export function providedBy(sets: readonly SelectionSetNode[]): Provided | undefined {
  const [first] = sets;
  if (first === undefined) return undefined;
  const id = ids.get(first) ?? ++count;
  ids.set(first, id);
  return { id: sets.length === 1 ? id : ++count, sets };
}

/** Whether a field of an object of this type is provided. */
export function isProvided(
  provided: Provided | undefined,
  typeName: string,
  fieldName: string,
  isA: IsA,
): boolean {
  return (
    provided !== undefined &&
    fieldsIn(provided.sets, typeName, isA).some(({ name }) => name.value === fieldName)
  );
}

/** What is provided below a field. */
export function providedBelow(
  provided: Provided | undefined,
  typeName: string,
  fieldName: string,
  isA: IsA,
): readonly SelectionSetNode[] {
  if (provided === undefined) return [];
  return fieldsIn(provided.sets, typeName, isA).flatMap(({ name, selectionSet }) =>
    name.value === fieldName && selectionSet ? [selectionSet] : [],
  );
}

function fieldsIn(sets: readonly SelectionSetNode[], typeName: string, isA: IsA) {
  return sets.flatMap(({ selections }): FieldOf[] =>
    selections.flatMap((selection): FieldOf[] => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      const condition = selection.typeCondition?.name.value;
      const applies =
        condition === undefined || isA(typeName, condition) || isA(condition, typeName);
      return applies ? fieldsIn([selection.selectionSet], typeName, isA) : [];
    }),
  );
}

type FieldOf = Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>;
