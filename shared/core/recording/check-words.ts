import type { UserError } from './user-error';
import { invalid } from './user-error';

const LONGEST_TEXT = 2_000;
const LONGEST_LIST = 100;

/** What is wrong with the texts and lists of an input, at whatever depth they stand. */
export function checkWords(value: unknown, path: readonly string[] = []): UserError[] {
  if (typeof value === 'string') return isText(value) ? [] : [invalid(path.join('.'), NO_TEXT)];
  if (Array.isArray(value)) {
    const tooMany =
      value.length > LONGEST_LIST
        ? [invalid(path.join('.'), `Give at most ${LONGEST_LIST}, not ${value.length}.`)]
        : [];
    return [...tooMany, ...checkMembers(value, path)];
  }
  return typeof value === 'object' && value !== null ? checkMembers(value, path) : [];
}

const NO_TEXT = 'Write 1 to 2,000 characters, or leave it out.';

function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_TEXT;
}

function checkMembers(value: object, path: readonly string[]): UserError[] {
  return Object.entries(value).flatMap(([name, member]) => checkWords(member, [...path, name]));
}
