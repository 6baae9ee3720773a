import type { Explanation } from './explanation';
import { agreementLines } from './agreement-text';
import type { FieldExplanation, FieldOwner } from './field-explanation';
import { RUNG_WORDS } from './rung-words';
import { limitsOf } from '../../../../shared/sharing/shown';

/** An explanation for a person, line by line. */
export function explanationLines(explanation: Explanation): string[] {
  const { fields, asIf, notes, agreements, meaning } = explanation;
  const who = explanation.organization ?? 'somebody without a key';
  const person = explanation.person === undefined ? '' : `, ${explanation.person} acting for it`;
  const purpose = explanation.purpose === undefined ? '' : `, for ${explanation.purpose}`;
  const shown = fields.filter(({ outcome }) => outcome === 'shown');
  const empty = fields.filter(({ outcome }) => outcome !== 'shown');
  return [
    `Who asks: ${who}${person}${purpose}${meaning === undefined ? '' : ` (${meaning})`}`,
    ...asIf.map((name) => `As if ${name} were signed by both sides and in force.`),
    ...notes,
    ...hiddenLines(fields, who),
    '',
    `Shown: ${shown.length} of ${fields.length} fields.`,
    ...grouped(shown, (field) => ruleText(field, who)).flatMap(([rule, same]) => [
      `  ${rule}`,
      ...(same.every(isPublic) ? wrapped(same.map(({ path }) => path)) : same.map(shownLine)),
    ]),
    `Empty (null in the answer): ${empty.length}.`,
    ...grouped(empty, reasonText).flatMap(([reason, same]) => [
      `  ${reason}`,
      ...same.flatMap((field) => emptyLines(field)),
    ]),
    ...agreements.flatMap(agreementLines),
  ];
}

function hiddenLines(fields: readonly FieldExplanation[], who: string): string[] {
  const hidden = fields.filter(({ outcome }) => outcome === 'hidden');
  if (hidden.length === 0) return [];
  const names = hidden.map(({ path }) => path).join(', ');
  return [
    `No answer at all: for ${who} there is no ${names}, and the question is refused as if the name were misspelt.`,
    'Without these the answer would be:',
  ];
}

function shownLine({ path, gives, description }: FieldExplanation): string {
  return `    ${path}: ${RUNG_WORDS[gives]}. ${description}`.trimEnd();
}

function emptyLines({
  path,
  level,
  outcome,
  gives,
  allowed,
  by,
  instead,
  description,
}: FieldExplanation) {
  if (outcome === 'lost') return [`    ${path}`];
  if (by.length === 0) return [`    ${path} (${level}): ${description}`, ...insteadLine(instead)];
  const may = [RUNG_WORDS[allowed.rung], ...limitsOf(allowed)].join(', ');
  return [
    `    ${path} (${level}): ${description}`,
    `      It gives ${RUNG_WORDS[gives]}; agreed by ${by.join(', ')} is ${may}.`,
    ...(instead.length === 0
      ? ['      No field beside it is held to that: its owner would have to offer one.']
      : insteadLine(instead)),
  ];
}

function insteadLine(instead: FieldExplanation['instead']): string[] {
  const [best] = instead;
  if (best === undefined) return [];
  const names = instead
    .filter(({ gives }) => gives === best.gives)
    .map(({ field, gives }) => `${field} (${RUNG_WORDS[gives]})`);
  return [`      Ask instead for ${names.join(', ')}.`];
}

/** Why fields are shown that are shown by the same rule. */
function ruleText({ by, level, allowed }: FieldExplanation, who: string): string {
  const within = [level, ...limitsOf(allowed)].join('; ');
  const rules: Readonly<Record<string, string>> = {
    public: `Public (${level}): for everybody.`,
    own: `Its own (${level}): ${who} is the owner.`,
    record: `Its owner decides record by record (${level}): some may stay empty.`,
    responders: `For organizations that state a purpose (${level}):`,
  };
  return by.map((name) => rules[name] ?? `By the agreement ${name} (${within}):`).join(' ');
}

function reasonText({ outcome, lostWith, owners, missing, by }: FieldExplanation): string {
  if (outcome === 'lost') return `Lost with ${lostWith}:`;
  const whose = owners.map(ownerText).join(' and ');
  const lacks = by.length > 0 ? 'Agreed is less than these give.' : `Missing: ${missing}.`;
  return `Belongs to ${whose}. ${lacks}`;
}

function ownerText({ subgraph, name, contact }: FieldOwner): string {
  if (name === undefined) return `the owner of "${subgraph}", whom no directory names`;
  return `${name} ("${subgraph}"); ask ${contact}`;
}

/** Words with commas, in lines of a readable width. */
function wrapped(words: readonly string[]): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > WIDTH) {
      return [...lines.slice(0, -1), ...(last === undefined ? [] : [`${last},`]), `    ${word}`];
    }
    return [...lines.slice(0, -1), `${last}, ${word}`];
  }, []);
}

const WIDTH = 100;

function isPublic({ level }: FieldExplanation): boolean {
  return level === 'LOW';
}

function grouped(
  fields: readonly FieldExplanation[],
  nameOf: (field: FieldExplanation) => string,
): [string, FieldExplanation[]][] {
  const groups = new Map<string, FieldExplanation[]>();
  for (const field of fields) {
    const name = nameOf(field);
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return [...groups];
}
