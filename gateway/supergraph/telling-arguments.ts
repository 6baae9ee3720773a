import { type DocumentNode, type FieldDefinitionNode, Kind, type NameNode } from 'graphql';
import { SENSITIVITY_LEVELS, type Sensitivity } from '../../shared/core/sensitivity';
import type { FieldRules } from '../../shared/sharing/contract/field-rule';
import { readStatedRules } from '../../shared/sharing/contract/stated-rules';
import { namedIn } from './field-set';

interface Named {
  readonly name: NameNode;
}

/** One thing by which callers can ask a field, and how protected all of the field's answer is. */
interface Question {
  readonly at: string;
  readonly word: string;
  readonly answerRank: number;
}

/**
 * Where callers can filter, order, group or count by a field that is more protected than the answer: arguments,
 * members of inputs and values of enumerations that have its name, as `IncidentFilter.motive`. Whoever may
 * ask so learns the value without reading it, and levels stand on fields alone.
 */
export function tellingArguments(document: DocumentNode): string[] {
  const { speaks, rules } = readStatedRules(document);
  if (!speaks) return [];
  const ranks = protectedRanks(rules);
  const telling = questionsOf(document, rules).filter(
    ({ word, answerRank }) => (ranks.get(plain(word)) ?? 0) > answerRank,
  );
  return [...new Set(telling.map(({ at }) => at))];
}

function questionsOf(document: DocumentNode, rules: FieldRules): Question[] {
  return fieldsOf(document).flatMap(({ coordinate, field }) =>
    (field.arguments ?? []).flatMap((given) => {
      const answerRank = rankOfAnswer(rules, coordinate, field);
      const own = { at: `${coordinate}(${given.name.value}:)`, word: given.name.value };
      const words = wordsOf(document, namedIn(given.type));
      return [own, ...words].map((one) => ({ ...one, answerRank }));
    }),
  );
}

function fieldsOf({ definitions }: DocumentNode) {
  return definitions.flatMap((node): { coordinate: string; field: FieldDefinitionNode }[] =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value !== 'Mutation'
      ? (node.fields ?? []).map((field) => ({
          coordinate: `${node.name.value}.${field.name.value}`,
          field,
        }))
      : [],
  );
}

/** That a record is there is told by the least protected field of what is returned. */
function rankOfAnswer(rules: FieldRules, coordinate: string, field: FieldDefinitionNode): number {
  const returned = `${namedIn(field.type)}.`;
  const inner = [...rules].flatMap(([at, { level }]) =>
    at.startsWith(returned) ? [rankOf(level)] : [],
  );
  const own = rankOf(rules.get(coordinate)?.level);
  return Math.max(own, inner.length === 0 ? 0 : Math.min(...inner));
}

function wordsOf({ definitions }: DocumentNode, typeName: string): { at: string; word: string }[] {
  const isOrder = /(Grouping|Order|Sort)$/.test(typeName);
  const names = definitions.flatMap((node): readonly Named[] => {
    if (!('name' in node) || node.name?.value !== typeName) return [];
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return node.fields ?? [];
    return node.kind === Kind.ENUM_TYPE_DEFINITION && isOrder ? (node.values ?? []) : [];
  });
  return names.map(({ name }) => ({ at: `${typeName}.${name.value}`, word: name.value }));
}

/** By name; a name that also stands on a field for everybody says nothing of a protected one. */
function protectedRanks(rules: FieldRules): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [coordinate, { level }] of rules) {
    const word = plain(coordinate.split('.')[1] ?? '');
    ranks.set(word, Math.min(ranks.get(word) ?? Infinity, rankOf(level)));
  }
  return ranks;
}

function rankOf(level: Sensitivity | undefined): number {
  return level === undefined ? 0 : SENSITIVITY_LEVELS.indexOf(level);
}

function plain(word: string): string {
  return word.replaceAll('_', '').toLowerCase();
}
