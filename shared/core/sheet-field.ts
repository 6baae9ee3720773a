import { decimal } from './money';
import type { Parsed } from './parsed';
import { accept, reject } from './parsed';
import { isPartialDate } from './partial-date';
import type { Sensitivity } from './sensitivity';
import { readSheetDate } from './sheet-date';

/** What a field of a record accepts from a sheet. */
export interface SheetField {
  readonly type: SheetFieldType;
  /** The values that an `option` field knows. */
  readonly options?: readonly string[];
  /** The level of the contract's field that it fills: LOW when left out. */
  readonly level?: Sensitivity;
  /** What a data officer reads in docs/mapping-files.md. */
  readonly about?: string;
}

export type SheetFieldType =
  'text' | 'date' | 'partialDate' | 'month' | 'integer' | 'decimal' | 'option';

type Reader = (field: SheetField, word: string, form: string | undefined) => Parsed<string>;

const FULL_DATE = 10;

const READERS: Readonly<Record<SheetFieldType, Reader>> = {
  text: (_field, word) => accept(word),
  date: (_field, word, form) => readDate(word, form, 'a day', (text) => text.length === FULL_DATE),
  partialDate: (_field, word, form) => readDate(word, form, 'a year, month or day', () => true),
  month: (_field, word) => readMonth(word),
  integer: (_field, word) => readInteger(word),
  decimal: (_field, word) => {
    const number = decimal(word);
    return number === null ? reject('', word, 'not a number') : accept(number);
  },
  option: ({ options = [] }, word) => {
    const found = options.find((option) => option.toLowerCase() === word.toLowerCase());
    return found === undefined
      ? reject('', word, `not one of ${options.join(', ')}`)
      : accept(found);
  },
};

/** Reads one cell as the field wants it: dates as ISO 8601, months as 01 to 12, plain numbers. */
export function readField(field: SheetField, word: string, form?: string): Parsed<string> {
  return READERS[field.type](field, word, form);
}

function readDate(
  word: string,
  form: string | undefined,
  wanted: string,
  isPrecise: (text: string) => boolean,
): Parsed<string> {
  const date = readSheetDate(word, form);
  if (date !== null && isPartialDate(date) && isPrecise(date)) return accept(date);
  return reject('', word, `not ${wanted} written as ${form ?? 'YYYY-MM-DD'}`);
}

const MONTHS = [
  ['january', 'february', 'march', 'april', 'may', 'june'],
  ['july', 'august', 'september', 'october', 'november', 'december'],
].flat();

function readMonth(word: string): Parsed<string> {
  const name = word.toLowerCase();
  const named = MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
  const number = named > 0 ? named : /^\d{1,2}$/.test(name) ? Number(name) : 0;
  if (number < 1 || number > 12) {
    return reject('', word, 'not a month: an English name or 1 to 12; translate others');
  }
  return accept(String(number).padStart(2, '0'));
}

function readInteger(word: string): Parsed<string> {
  const number = decimal(word)?.replace(/\.0+$/, '');
  const whole = number !== undefined && /^-?\d{1,15}$/.test(number);
  return whole ? accept(String(Number(number))) : reject('', word, 'not a whole number');
}
