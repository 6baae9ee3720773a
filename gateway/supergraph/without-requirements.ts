import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
} from 'graphql';
import { directiveArguments, joinedGraphs } from './read-join-directives';

export interface Requirement {
  /** The name of the subgraph that gives the field. */
  readonly subgraph: string;
  readonly fieldSet: string;
}

export interface PlainSupergraph {
  /** The supergraph as if no field needed another. */
  readonly document: DocumentNode;
  /** By `Type.field`; a field that some graph gives without requirements is not among them. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** By `Type.field`, the one subgraph that gives it, where it is only one. */
  readonly soleOwners: ReadonlyMap<string, string>;
}

/** Takes `@requires` out of the object types of a supergraph and says what it asked for. */
export function withoutRequirements(document: DocumentNode): PlainSupergraph {
  const requirements = new Map<string, Requirement>();
  const soleOwners = new Map<string, string>();
  const nameOf = new Map(joinedGraphs(document).map(({ id, name }) => [id, name]));
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const fields = node.fields?.map((field) => {
      const coordinate = `${node.name.value}.${field.name.value}`;
      const { plain, graph, fieldSet } = withoutRequirement(field);
      const owner = soleOwner(field);
      if (owner !== undefined) soleOwners.set(coordinate, nameOf.get(owner) ?? owner);
      if (graph !== undefined && fieldSet !== undefined) {
        const subgraph = nameOf.get(graph) ?? graph;
        requirements.set(coordinate, { subgraph, fieldSet });
      }
      return plain;
    });
    return { ...node, fields };
  });
  return { document: { ...document, definitions }, requirements, soleOwners };
}

function soleOwner(field: FieldDefinitionNode): string | undefined {
  const uses = directiveArguments(field, 'join__field');
  const [first, ...others] = uses.filter((use) => use['external'] !== true);
  const isPlain = first !== undefined && others.length === 0 && first['override'] === undefined;
  return isPlain && typeof first['graph'] === 'string' ? first['graph'] : undefined;
}

interface PlainField {
  readonly plain: FieldDefinitionNode;
  readonly graph?: string;
  readonly fieldSet?: string;
}

function withoutRequirement(field: FieldDefinitionNode): PlainField {
  const uses = directiveArguments(field, 'join__field');
  const isRequiring = (use: (typeof uses)[number]): boolean => typeof use['requires'] === 'string';
  const chosen = uses.find(isRequiring);
  if (chosen === undefined) return { plain: field };
  const isGivenFreely = uses.some(
    (use) => !isRequiring(use) && use['external'] !== true && use['usedOverridden'] !== true,
  );
  const directives = (field.directives ?? []).flatMap((directive) => {
    const [use] = directiveArguments({ directives: [directive] }, 'join__field');
    if (use === undefined || !isRequiring(use)) return [directive];
    return !isGivenFreely && use['graph'] === chosen['graph'] ? [withoutArgument(directive)] : [];
  });
  const plain = { ...field, directives };
  if (isGivenFreely) return { plain };
  return { plain, graph: String(chosen['graph']), fieldSet: String(chosen['requires']) };
}

function withoutArgument(directive: ConstDirectiveNode): ConstDirectiveNode {
  const kept = (directive.arguments ?? []).filter(({ name }) => name.value !== 'requires');
  return { ...directive, arguments: kept };
}
