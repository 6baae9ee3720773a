import { type AnswerValue, FieldFailure, emptyObject, isAnswerObject } from '../answer-tree';
import { isRawObject, readFields } from '../read-answer';
import type { ObjectShape } from '../shape';

/**
 * An answer written anew in the one form that generated scanners read: for subgraphs that write
 * spaces between values, order keys otherwise or escape more than they must. `undefined` when
 * something in it is wrong or an error is told.
 */
export function canonicalAnswer(shape: ObjectShape, body: Buffer): Buffer | undefined {
  const said = parsed(body);
  if (!isRawObject(said) || !isRawObject(said['data'])) return undefined;
  const { errors } = said;
  if (Array.isArray(errors) && errors.length > 0) return undefined;
  const data = emptyObject();
  const invalid = { code: 'SUBGRAPH_ANSWER_INVALID', message: '' };
  readFields(shape.fieldsOf(shape.type.name), said['data'], invalid, data);
  if (hasFailure(data)) return undefined;
  return Buffer.from(`{"data":${JSON.stringify(data)}}`);
}

function hasFailure(value: AnswerValue | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasFailure);
  if (isAnswerObject(value)) return Object.values(value).some(hasFailure);
  return value instanceof FieldFailure;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
