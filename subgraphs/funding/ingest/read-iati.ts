import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PassageError } from '../../../shared/core/errors';
import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import { readText } from '../../../shared/runtime/ingest/read-text';
import type { RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { TransactionRow } from './parse-transaction';
import type { XmlElement } from './xml-element';
import { attribute, child, children, contentOf } from './xml-element';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/**
 * Every transaction of an IATI activity file. A transaction with a reference is known by it; equal
 * ones without a reference are different transactions and are numbered.
 * @throws PassageError FILE_MALFORMED when it is not well-formed XML or holds no activities.
 */
export function* readIati(path: string): Generator<RawRow> {
  const seen = new Map<string, number>();
  for (const activity of activitiesOf(path)) {
    const activityId = contentOf(child(activity, 'iati-identifier')) ?? '';
    for (const [index, transaction] of children(activity, 'transaction').entries()) {
      const recordId = idOf(activityId, transaction, seen);
      const structured: TransactionRow = { activity, transaction, recordId };
      const where = `activity ${activityId}, transaction ${index + 1}`;
      yield { where, given: { activity: activityId, ...wordsOf(transaction, '') }, structured };
    }
  }
}

function activitiesOf(path: string): readonly XmlElement[] {
  const text = readText(path);
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { msg, line } = valid.err;
    throw malformed(`${path}, line ${line}`, `the file is not well-formed XML: ${msg}`);
  }
  const root = child(parser.parse(text) as XmlElement, 'iati-activities');
  if (root === null) throw malformed(path, 'the file holds no iati-activities');
  return children(root, 'iati-activity');
}

function malformed(where: string, message: string): PassageError {
  return new PassageError('FILE_MALFORMED', message, {
    where,
    expected: 'a whole document of IATI activities, version 2.02 or 2.03',
  });
}

function idOf(activityId: string, transaction: XmlElement, seen: Map<string, number>): string {
  const hash = contentHash(transaction).slice(0, 16);
  const id = `${activityId}#${hash}`;
  if (attribute(transaction, 'ref') !== null) return id;
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

/** The transaction in its own words: `value`, `value/@currency`, `provider-org/narrative` ... */
function wordsOf(element: XmlElement, path: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(element)) {
    const at = name === '#text' ? path : path === '' ? name : `${path}/${name}`;
    for (const member of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof member === 'string' && member.trim() !== '') words[at] = member;
      else if (typeof member === 'object' && member !== null) {
        Object.assign(words, wordsOf(member as XmlElement, at));
      }
    }
  }
  return words;
}
