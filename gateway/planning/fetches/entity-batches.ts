import type { PlanPath, RequiresSelection } from '../plan-nodes';
import type { FetchUnit, Telling } from './fetch-unit';
import { canMerge, haveSameForm, mergeSelection } from './merge-selections';
import { SelectionPrinter } from './print-selection';
import type { Selection } from './selection';

/** The entities that one `_entities` field asks for: of several types, or at several places. */
export interface EntityBatch {
  readonly paths: readonly PlanPath[];
  readonly parts: readonly BatchPart[];
}

/** The entities of one type in a batch. */
export interface BatchPart {
  readonly telling: Telling;
  readonly selection: Selection;
}

/** Asks for the entities of a call by as few `_entities` fields as give the same answers. */
export function entityBatches(units: readonly FetchUnit[]): readonly EntityBatch[] {
  const single = units.flatMap(({ entity, selection }): EntityBatch[] =>
    entity ? [{ paths: [entity.path], parts: [{ telling: entity.telling, selection }] }] : [],
  );
  return [joinFields, joinPlaces, joinTypes].reduce(
    (batches, join) => joined(batches, join),
    single as readonly EntityBatch[],
  );
}

/** Gives the two as one, or nothing where that would change what is asked. */
type Join = (one: EntityBatch, other: EntityBatch) => EntityBatch | undefined;

function joined(batches: readonly EntityBatch[], join: Join): readonly EntityBatch[] {
  const result: EntityBatch[] = [];
  for (const batch of batches) {
    let isJoined = false;
    for (const [index, known] of result.entries()) {
      const both = join(known, batch);
      if (both === undefined) continue;
      result[index] = both;
      isJoined = true;
      break;
    }
    if (!isJoined) result.push(batch);
  }
  return result;
}

/** The same entities at the same place, asked for more fields. */
const joinFields: Join = (one, other) => {
  const [[mine], [theirs]] = [one.parts, other.parts];
  if (!mine || !theirs || !isSame(one.paths, other.paths) || !isSameType(mine, theirs)) return;
  const requires = joinedRequires(mine.telling.requires, theirs.telling.requires);
  if (requires === undefined || !canMerge(mine.selection, theirs.selection)) return;
  mergeSelection(mine.selection, theirs.selection);
  return { ...one, parts: [{ ...mine, telling: { ...mine.telling, requires } }] };
};

/** Entities of one type at two places, asked for the same. */
const joinPlaces: Join = (one, other) => {
  if (one.parts.length !== 1 || other.parts.length !== 1) return;
  return fingerprint(one) === fingerprint(other)
    ? { ...one, paths: [...one.paths, ...other.paths] }
    : undefined;
};

/** Entities of two types at the same places. */
const joinTypes: Join = (one, other) => {
  if (!isSame(one.paths.map(withoutType), other.paths.map(withoutType))) return;
  const names = new Set(one.parts.map(({ telling }) => telling.typeName));
  if (other.parts.some(({ telling }) => names.has(telling.typeName))) return;
  const isAlike = one.parts.every((mine) =>
    other.parts.every((theirs) => haveSameForm(mine.selection.shape, theirs.selection.shape)),
  );
  if (!isAlike || [...one.parts, ...other.parts].some(isInterface)) return;
  const paths = one.paths.map((path, index) => withBothTypes(path, other.paths[index] ?? path));
  return { paths, parts: [...one.parts, ...other.parts] };
};

function isInterface({ telling, selection }: BatchPart): boolean {
  return telling.toldAs !== undefined || selection.typeName !== telling.typeName;
}

function isSameType(one: BatchPart, other: BatchPart): boolean {
  return (
    one.telling.typeName === other.telling.typeName &&
    one.telling.toldAs === other.telling.toldAs &&
    one.selection.typeName === other.selection.typeName
  );
}

/** All that is told; nothing when one name would have to be told with two values. */
function joinedRequires(
  one: readonly RequiresSelection[],
  other: readonly RequiresSelection[],
): readonly RequiresSelection[] | undefined {
  const all = new Map(one.map((selection) => [JSON.stringify(selection), selection]));
  for (const selection of other) {
    const text = JSON.stringify(selection);
    const name = toldName(selection);
    const isTaken = [...all].some(([known, it]) => known !== text && toldName(it) === name);
    if (name !== undefined && isTaken) return undefined;
    all.set(text, selection);
  }
  return [...all.values()];
}

function toldName(selection: RequiresSelection): string | undefined {
  return selection.kind === 'Field' ? (selection.alias ?? selection.name) : undefined;
}

function fingerprint({ parts }: EntityBatch): string {
  return parts
    .map(({ telling, selection }) =>
      JSON.stringify([telling, selection.typeName, new SelectionPrinter().print(selection)]),
    )
    .join();
}

function isSame(one: readonly PlanPath[], other: readonly PlanPath[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withoutType(path: PlanPath): PlanPath {
  const last = path.at(-1);
  return typeof last === 'object' && 'TypeCondition' in last ? path.slice(0, -1) : path;
}

function withBothTypes(one: PlanPath, other: PlanPath): PlanPath {
  const names = [...typesAt(one), ...typesAt(other)];
  const isTyped = typesAt(one).length > 0 && typesAt(other).length > 0;
  return isTyped ? [...withoutType(one), { TypeCondition: [...new Set(names)] }] : withoutType(one);
}

function typesAt(path: PlanPath): readonly string[] {
  const last = path.at(-1);
  return typeof last === 'object' && 'TypeCondition' in last ? last.TypeCondition : [];
}
