import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { namedIn, selectionOf } from './field-set';
import { dataTypes } from './read-join-directives';
import { type Requirement, type Restrictions, readRestrictions } from './read-restrictions';

/** All that whoever reads must have, whatever way leads to a type or a field. */
export interface EffectiveRestrictions {
  /** Nothing is restricted. */
  readonly isEmpty: boolean;
  /** Of an object type, an interface, a scalar or an enum. */
  readonly ofType: (typeName: string) => readonly Requirement[];
  /** Of a field of an object type: the type's and those of what it returns are among them. */
  readonly ofField: (typeName: string, fieldName: string) => readonly Requirement[];
}

/**
 * The strictest rule for each type: a field has the requirements written on it, on its type, on what it
 * returns, on the interfaces of its type, and on every field that its owner is told (`@requires`).
 */
export function effectiveRestrictions(document: DocumentNode): EffectiveRestrictions {
  const restrictions = readRestrictions(document);
  const rules = new Rules(document, restrictions);
  return {
    isEmpty: restrictions.size === 0,
    ofType: (typeName) => rules.ofType(typeName),
    ofField: (typeName, fieldName) => rules.ofField(typeName, fieldName),
  };
}

class Rules {
  private readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  private readonly known = new Map<string, readonly Requirement[]>();

  constructor(
    document: DocumentNode,
    private readonly restrictions: Restrictions,
  ) {
    this.types = new Map(dataTypes(document).map((type) => [type.name.value, type]));
  }

  ofType(typeName: string): readonly Requirement[] {
    return distinct([
      ...this.written(typeName),
      ...this.interfacesOf(typeName).flatMap((name) => this.writtenApart(name, '')),
    ]);
  }

  ofField(typeName: string, fieldName: string): readonly Requirement[] {
    const place = `${typeName}.${fieldName}`;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    // A field that is needed for itself adds nothing.
    this.known.set(place, []);
    const field = this.fieldsOf(typeName).find(({ name }) => name.value === fieldName);
    const requirements = distinct([
      ...this.ofType(typeName),
      ...this.written(place),
      ...this.interfacesOf(typeName).flatMap((name) => this.writtenApart(name, `.${fieldName}`)),
      ...(field === undefined ? [] : this.ofReturned(field)),
      ...(field === undefined ? [] : this.ofNeeded(typeName, field)),
    ]);
    this.known.set(place, requirements);
    return requirements;
  }

  private ofReturned(field: FieldDefinitionNode): readonly Requirement[] {
    const name = namedIn(field.type);
    const isAbstract = this.types.get(name)?.kind === Kind.INTERFACE_TYPE_DEFINITION;
    return isAbstract ? this.writtenApart(name, '') : this.ofType(name);
  }

  private ofNeeded(typeName: string, field: FieldDefinitionNode): Requirement[] {
    return directiveArguments(field, 'join__field').flatMap(({ requires }) =>
      typeof requires === 'string' ? this.ofSelection(typeName, selectionOf(requires)) : [],
    );
  }

  private ofSelection(typeName: string, { selections }: SelectionSetNode): Requirement[] {
    return selections.flatMap((selection): Requirement[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName;
        return this.ofSelection(condition, selection.selectionSet);
      }
      const { name, selectionSet } = selection;
      const field = this.fieldsOf(typeName).find((it) => it.name.value === name.value);
      const below =
        field && selectionSet ? this.ofSelection(namedIn(field.type), selectionSet) : [];
      const objects = [typeName, ...this.implementationsOf(typeName)];
      return [...objects.flatMap((object) => this.ofField(object, name.value)), ...below];
    });
  }

  private written(place: string): readonly Requirement[] {
    return this.restrictions.get(place) ?? [];
  }

  /**
   * What is written on an interface. Composition also writes there what it gathers from all implementations;
   * that holds for each implementation by itself and is left out.
   */
  private writtenApart(name: string, member: string): Requirement[] {
    const gathered = this.implementationsOf(name).flatMap((it) => this.written(it + member));
    return this.written(name + member).filter((requirement) => !follows(requirement, gathered));
  }

  private interfacesOf(typeName: string): string[] {
    const type = this.types.get(typeName);
    const interfaces = type !== undefined && 'interfaces' in type ? (type.interfaces ?? []) : [];
    return interfaces.map(({ name }) => name.value);
  }

  private implementationsOf(name: string): string[] {
    return [...this.types.keys()].filter((typeName) => this.interfacesOf(typeName).includes(name));
  }

  private fieldsOf(typeName: string): readonly FieldDefinitionNode[] {
    const type = this.types.get(typeName);
    const isInput = type?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
    return type !== undefined && 'fields' in type && !isInput ? (type.fields ?? []) : [];
  }
}

/** A longer comparison is not made: the requirement then counts as one of its own. */
const MOST_WAYS = 1_000;

/** Whether whoever has all that was gathered has what is required. */
function follows(required: Requirement, gathered: readonly Requirement[]): boolean {
  if (required.kind === 'authenticated') return gathered.some(({ kind }) => kind === required.kind);
  let ways: string[][] = [[]];
  const same = gathered.filter((it) => it.kind === required.kind);
  for (const it of same) {
    if (it.kind === 'authenticated') continue;
    ways = ways.flatMap((way) => it.anyOf.map((all) => [...way, ...all]));
    if (ways.length > MOST_WAYS) return false;
  }
  const isEnough = (way: readonly string[]): boolean =>
    required.anyOf.some((all) => all.every((name) => way.includes(name)));
  return same.length > 0 && ways.every(isEnough);
}

function distinct(requirements: readonly Requirement[]): Requirement[] {
  return [...new Map(requirements.map((it) => [JSON.stringify(it), it])).values()];
}
