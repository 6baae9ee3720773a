import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NameNode,
  type TypeNode,
  parse,
} from 'graphql';
import { readStatedRules } from '../../shared/sharing/contract/stated-rules';
import { SENSITIVITY_LEVELS, type Sensitivity } from '../../shared/core/sensitivity';
import { subgraphFolders } from '../testkit/subgraph-folders';

/** One thing by which callers can ask a field, and how protected all of the field's answer is. */
interface Question {
  readonly at: string;
  readonly word: string;
  readonly answerRank: number;
}

interface Named {
  readonly name: NameNode;
}

const rankOf = (level: Sensitivity | undefined): number =>
  level === undefined ? 0 : SENSITIVITY_LEVELS.indexOf(level);
const plain = (word: string): string => word.replaceAll('_', '').toLowerCase();
const namedOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);

/** Reads what callers can filter, order, group and count by: arguments, members of inputs, values of enums. */
class Contract {
  private readonly rules;

  constructor(private readonly document: DocumentNode) {
    this.rules = readStatedRules(document).rules;
  }

  /** Where a protected field can be asked by, although the answer is less protected than it. */
  leaks(): string[] {
    const ranks = this.protectedRanks();
    return this.questions()
      .filter(({ word, answerRank }) => (ranks.get(plain(word)) ?? 0) > answerRank)
      .map(({ at }) => at);
  }

  private questions(): Question[] {
    return this.fields().flatMap(({ coordinate, field }) =>
      (field.arguments ?? []).flatMap((given) => {
        const answerRank = this.answerRank(coordinate, field);
        const own = { at: `${coordinate}(${given.name.value}:)`, word: given.name.value };
        return [own, ...this.wordsOf(namedOf(given.type))].map((one) => ({ ...one, answerRank }));
      }),
    );
  }

  private fields(): { coordinate: string; field: FieldDefinitionNode }[] {
    return this.document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value !== 'Mutation'
        ? (node.fields ?? []).map((field) => ({
            coordinate: `${node.name.value}.${field.name.value}`,
            field,
          }))
        : [],
    );
  }

  /** That a record is there is told by the least protected field of what is returned. */
  private answerRank(coordinate: string, field: FieldDefinitionNode): number {
    const returned = namedOf(field.type);
    const inner = [...this.rules]
      .filter(([at]) => at.startsWith(`${returned}.`))
      .map(([, { level }]) => rankOf(level));
    const own = rankOf(this.rules.get(coordinate)?.level);
    return Math.max(own, inner.length === 0 ? 0 : Math.min(...inner));
  }

  private wordsOf(typeName: string): { at: string; word: string }[] {
    const words = this.document.definitions.flatMap((node): readonly Named[] => {
      if (!('name' in node) || node.name?.value !== typeName) return [];
      if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return node.fields ?? [];
      const isOrder = /(Grouping|Order|Sort)$/.test(typeName);
      return node.kind === Kind.ENUM_TYPE_DEFINITION && isOrder ? (node.values ?? []) : [];
    });
    return words.map(({ name }) => ({ at: `${typeName}.${name.value}`, word: name.value }));
  }

  /** By name; a name that also stands on a field for everybody says nothing of a protected one. */
  private protectedRanks(): Map<string, number> {
    const ranks = new Map<string, number>();
    for (const [coordinate, { level }] of this.rules) {
      const word = plain(coordinate.split('.')[1] ?? '');
      ranks.set(word, Math.min(ranks.get(word) ?? Infinity, rankOf(level)));
    }
    return ranks;
  }
}

describe.each(subgraphFolders())('D10: callers of $name', ({ contract }) => {
  it('cannot filter, order, group or count by a field that is more protected than the answer', () => {
    expect(new Contract(parse(contract)).leaks()).toEqual([]);
  });
});

it('finds a filter, an argument and a grouping by a protected field', () => {
  const contract = (level: Sensitivity) => `
    extend schema @link(url: "https://passage.example/responsibility/v1.0", import: ["@sensitivity"])
    type Query @sensitivity(level: LOW) {
      incidents(filter: IncidentFilter, groupBy: IncidentGrouping, motive: String): Incident
    }
    type Incident @sensitivity(level: ${level}) { id: ID  motive: String @sensitivity(level: HIGH) }
    input IncidentFilter { id: ID  motive: String }
    enum IncidentGrouping { ID MOTIVE }
  `;
  const leaks = ['IncidentFilter.motive', 'IncidentGrouping.MOTIVE', 'Query.incidents(motive:)'];
  expect(new Contract(parse(contract('LOW'))).leaks().sort()).toEqual(leaks);
  expect(new Contract(parse(contract('MODERATE'))).leaks().sort()).toEqual(leaks);
  expect(new Contract(parse(contract('HIGH'))).leaks()).toEqual([]);
});
