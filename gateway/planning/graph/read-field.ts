import { type FieldDefinitionNode, Kind, type TypeNode, parseType, print } from 'graphql';
import { directiveArguments } from '../../../shared/sharing/contract/directive-arguments';
import type { Draw } from '../../../shared/core/caller';
import type { FieldFacts, FieldJoin } from './federated-graph';
import { fieldSet } from './field-sets';

type Use = Readonly<Record<string, unknown>>;

/**
 * What each subgraph says of one field. A field without `@join__field` belongs to all owners of its type;
 * one whose `@join__field` names no graph comes with an interface object.
 */
export function readField(
  node: FieldDefinitionNode,
  owners: readonly string[],
  names: ReadonlyMap<string, string>,
  drawn: Draw | undefined,
): FieldFacts {
  const uses = directiveArguments(node, 'join__field');
  const taken = overrides(uses);
  const joins = new Map<string, FieldJoin>();
  if (uses.length === 0) {
    const join = readJoin(node.type, {}, undefined);
    for (const owner of owners) joins.set(owner, join);
  }
  for (const use of uses) {
    if (typeof use['graph'] !== 'string') continue;
    const graph = names.get(use['graph']) ?? use['graph'];
    const join = readJoin(node.type, use, taken.get(graph));
    const isDrawn = drawn?.subgraph === graph && join.requires !== undefined;
    joins.set(graph, isDrawn ? { ...join, draws: drawn } : join);
  }
  return { name: node.name.value, typeName: namedIn(node.type), joins };
}

/** For each subgraph from which the field was taken, the label that decides; '' when it is decided. */
function overrides(uses: readonly Use[]): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { override, overrideLabel } of uses) {
    if (typeof override === 'string') taken.set(override, text(overrideLabel) ?? '');
  }
  return taken;
}

function readJoin(declared: TypeNode, use: Use, takenBy: string | undefined): FieldJoin {
  const ownType = text(use['type']);
  const type = ownType === undefined ? declared : parseType(ownType, { noLocation: true });
  const [requires, provides] = [text(use['requires']), text(use['provides'])];
  const isTaken = takenBy === '' || (takenBy === undefined && use['usedOverridden'] === true);
  return {
    ...describeType(type),
    isExternal: use['external'] === true || isTaken,
    requires: requires === undefined ? undefined : fieldSet(requires),
    draws: undefined,
    provides: provides === undefined ? undefined : fieldSet(provides),
    whenLabel: labelOf(use, takenBy),
  };
}

function labelOf(use: Use, takenBy: string | undefined): FieldJoin['whenLabel'] {
  if (takenBy !== undefined && takenBy !== '') return { label: takenBy, isActive: false };
  const own = text(use['overrideLabel']);
  return own === undefined ? undefined : { label: own, isActive: use['override'] !== undefined };
}

const described = new Map<string, Pick<FieldJoin, 'typeName' | 'typeText' | 'listDepth'>>();

function describeType(type: TypeNode): Pick<FieldJoin, 'typeName' | 'typeText' | 'listDepth'> {
  const text = print(type);
  const known = described.get(text);
  if (known !== undefined) return known;
  const typeName = namedIn(type);
  const fresh = {
    typeName,
    typeText: text.replace(typeName, 'T'),
    listDepth: text.split('[').length - 1,
  };
  if (described.size > 10_000) described.clear();
  described.set(text, fresh);
  return fresh;
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
