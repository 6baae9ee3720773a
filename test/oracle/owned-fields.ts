import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** What one subgraph's schema says of one field. */
export interface OwnedField {
  readonly type: string;
  readonly name: string;
  readonly typeText: FieldDefinitionNode['type'];
  readonly isExternal: boolean;
  /** The field set that must come with the entity. */
  readonly requires: string | undefined;
  /** Field sets that this subgraph gives below this field although they are another's. */
  readonly provides: string | undefined;
  readonly overrides: string | undefined;
  /** The label under which it overrides; absent: always. */
  readonly label: string | undefined;
}

export interface SubgraphFacts {
  readonly name: string;
  readonly document: DocumentNode;
  readonly fields: readonly OwnedField[];
  /** Type name -> key field sets. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly interfaceObjects: ReadonlySet<string>;
}

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] };

function argument(node: Annotated, directive: string, name: string): string | undefined {
  const use = node.directives?.find((it) => it.name.value === directive);
  const value = use?.arguments?.find((it) => it.name.value === name)?.value;
  return value === undefined ? undefined : String(valueFromASTUntyped(value));
}

function has({ directives = [] }: Annotated, name: string): boolean {
  return directives.some((directive) => directive.name.value === name);
}

/** Reads what matters for the oracle out of a subgraph's schema. */
export function readSubgraph(name: string, sdl: string): SubgraphFacts {
  const document = parse(sdl, { noLocation: true });
  const types = document.definitions.filter(
    (node): node is TypeDefinitionNode => isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  );
  const keys = new Map<string, string[]>();
  for (const type of types) {
    const sets = (type.directives ?? [])
      .filter((directive) => directive.name.value === 'key')
      .map((directive) => argument({ directives: [directive] }, 'key', 'fields') ?? '');
    if (sets.length > 0) keys.set(type.name.value, sets);
  }
  return {
    name,
    document,
    keys,
    interfaceObjects: new Set(
      types.filter((type) => has(type, 'interfaceObject')).map((type) => type.name.value),
    ),
    fields: types.flatMap((type) => fieldsOf(type)),
  };
}

function fieldsOf(type: TypeDefinitionNode): OwnedField[] {
  const hasFields =
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
  if (!hasFields) return [];
  return (type.fields ?? []).map((field) => ({
    type: type.name.value,
    name: field.name.value,
    typeText: field.type,
    isExternal: has(field, 'external'),
    requires: argument(field, 'requires', 'fields'),
    provides: argument(field, 'provides', 'fields'),
    overrides: argument(field, 'override', 'from'),
    label: argument(field, 'override', 'label'),
  }));
}
