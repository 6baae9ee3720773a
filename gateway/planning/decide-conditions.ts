import { type DirectiveNode, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** The values of the variables that `@skip` and `@include` name. */
export type Conditions = Readonly<Record<string, boolean>>;

/**
 * Whether the directives on a selection let it stand
 * (https://spec.graphql.org/October2021/#sec--skip).
 */
export function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  conditions: Conditions,
): boolean {
  return (directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    return conditionOf(directive, conditions) === (name === 'include');
  });
}

/** The names of the variables that decide about selections. */
export function conditionVariablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names].sort();
}

/**
 * The document as it reads for one set of values: selections that do not count are gone, and so are the
 * directives. What is left of an emptied selection set asks for the type alone.
 */
export function decideConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  const decide = {
    enter: (node: { directives?: readonly DirectiveNode[] }) =>
      isIncluded(node.directives, conditions) ? undefined : null,
    leave: <T extends { directives?: readonly DirectiveNode[] }>(node: T) =>
      node.directives?.length ? { ...node, directives: [] } : undefined,
  };
  return visit(document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
    SelectionSet: {
      leave: (set) => (set.selections.length === 0 ? TYPE_ALONE : undefined),
    },
  });
}

const TYPE_ALONE: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

function conditionOf(directive: DirectiveNode, conditions: Conditions): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  return value?.kind === Kind.VARIABLE && conditions[value.name.value] === true;
}
