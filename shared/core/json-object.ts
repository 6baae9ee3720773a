import { PassageError } from './errors';

/** What a JSON file of settings is, for whoever wrote it wrongly. */
export interface JsonSettings {
  /** As `the list of trusted documents`. */
  readonly what: string;
  /** An example of the whole. */
  readonly expected: string;
}

/** @throws PassageError FILE_MALFORMED when the text is not JSON or not an object. */
export function parseJsonObject(text: string, settings: JsonSettings): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return asJsonObject(value, settings);
}

/** @throws PassageError FILE_MALFORMED when the value is no object, as a list or null. */
export function asJsonObject(value: unknown, { what, expected }: JsonSettings): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new PassageError('FILE_MALFORMED', 'not a JSON object', { where: what, expected });
}
