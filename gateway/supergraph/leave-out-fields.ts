import { type DocumentNode, type FieldDefinitionNode, parse, print, visit } from 'graphql';
import {
  type Annotated,
  directiveArguments,
} from '../../shared/sharing/contract/directive-arguments';
import { type FieldsNode, hasFields } from '../../shared/sharing/contract/stated-rules';
import { namedIn } from './field-set';
import { fieldsInSet } from './reaches';

/**
 * A contract without some of its fields, and without what it declares of others for these alone (`@external`).
 * @param coordinates of the fields, `Type.field`
 */
export function leaveOutFields(sdl: string, coordinates: readonly string[]): string {
  const document = parse(sdl);
  const left = without(document, (coordinate) => coordinates.includes(coordinate));
  const needed = new Set(namedByDirectives(left));
  const orphans = namedByDirectives(document).filter((coordinate) => !needed.has(coordinate));
  const clean = without(
    left,
    (coordinate, field) => orphans.includes(coordinate) && uses(field, 'external').length > 0,
  );
  return print(clean);
}

function without(
  document: DocumentNode,
  isLeftOut: (coordinate: string, field: FieldDefinitionNode) => boolean,
): DocumentNode {
  const kept = <Node extends FieldsNode>(type: Node): Node => ({
    ...type,
    fields: (type.fields ?? []).filter(
      (field) => !isLeftOut(`${type.name.value}.${field.name.value}`, field),
    ),
  });
  return visit(document, {
    ObjectTypeDefinition: kept,
    ObjectTypeExtension: kept,
    InterfaceTypeDefinition: kept,
    InterfaceTypeExtension: kept,
  });
}

/** All fields that the field sets of a contract name. */
function namedByDirectives({ definitions }: DocumentNode): string[] {
  const types = definitions.filter(hasFields);
  const setsOf = (node: Annotated, directive: string, typeName: string) =>
    uses(node, directive).flatMap(({ fields }) =>
      typeof fields === 'string' ? fieldsInSet(types, fields, typeName) : [],
    );
  return types.flatMap((type) => [
    ...setsOf(type, 'key', type.name.value),
    ...(type.fields ?? []).flatMap((field) => [
      ...setsOf(field, 'requires', type.name.value),
      ...setsOf(field, 'provides', namedIn(field.type)),
    ]),
  ]);
}

/** Under the prefix of its namespace, too. */
function uses(node: Annotated, directive: string) {
  return [directive, `federation__${directive}`].flatMap((name) => directiveArguments(node, name));
}
