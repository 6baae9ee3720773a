import type { ConstDirectiveNode, DocumentNode, InputValueDefinitionNode } from 'graphql';
import { linkedDirectives } from './linked-directives';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { dataTypes } from './read-join-directives';

/** What `@listSize` says of a field (https://ibm.github.io/graphql-specs/cost-spec.html). */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments: readonly string[];
  /** Fields below this one whose size is meant; none: the field's own. */
  readonly sizedFields: readonly string[];
  readonly requireOneSlicingArgument: boolean;
}

/** What owners wrote on how much things cost. */
export interface StatedCosts {
  /** By `Type`, `Type.field`, `Type.field(argument:)` and, for input objects, `Type.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Reads `@cost` and `@listSize` of a supergraph, by whatever names it links them. */
export function readCosts(document: DocumentNode): StatedCosts {
  const names = linkedDirectives(document, ['cost', 'listSize']);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const note = (place: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const [given = {}] = directiveArguments({ directives: [directive] }, directive.name.value);
      const name = names.get(directive.name.value);
      if (name === 'cost') noteWeight(weights, place, Number(given['weight']));
      if (name === 'listSize') listSizes.set(place, listSizeOf(given));
    }
  };
  for (const type of dataTypes(document)) {
    note(type.name.value, type.directives);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const place = `${type.name.value}.${field.name.value}`;
      note(place, field.directives);
      const args: readonly InputValueDefinitionNode[] =
        'arguments' in field ? (field.arguments ?? []) : [];
      for (const { name, directives } of args) note(`${place}(${name.value}:)`, directives);
    }
  }
  return { weights, listSizes };
}

/** Of several owners' weights the largest counts; one that is no number is none. */
function noteWeight(weights: Map<string, number>, place: string, weight: number): void {
  if (Number.isFinite(weight)) weights.set(place, Math.max(weight, weights.get(place) ?? weight));
}

function listSizeOf(given: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize } = given;
  return {
    ...(typeof assumedSize === 'number' && { assumedSize }),
    slicingArguments: textsIn(given['slicingArguments']),
    sizedFields: textsIn(given['sizedFields']),
    requireOneSlicingArgument: given['requireOneSlicingArgument'] !== false,
  };
}

function textsIn(given: unknown): string[] {
  if (given === undefined || given === null) return [];
  return (Array.isArray(given) ? (given as unknown[]) : [given]).map(String);
}
