import { z } from 'zod';
import { PassageError } from '../../../shared/core/errors';
import type { ActivityRecord } from '../domain/activity/activity-record';
import { checkActivity } from '../domain/activity/check-activity';

const words = z.string().trim().min(1);
const said = words.nullish().transform((value) => value ?? null);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'expected a decimal number in quotes');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const organization = z.strictObject({
  role: z.enum(['FUNDS', 'PROGRAMMES', 'IMPLEMENTS', 'REPORTS']),
  name: words,
  ...{ acronym: said, type: said, iatiId: said, iatiType: said },
});

const sector = z.strictObject({
  code: words,
  name: words,
  dacCode: said,
  percent: z.number().min(0).max(100).nullable().default(null),
});

const named = z.strictObject({ name: words, pcode: said }).nullable().default(null);

const place = z.strictObject({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  admin1: named,
  admin2: named,
  point: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
});

const figure = z.strictObject({
  sex: z.enum(['FEMALE', 'MALE']).nullable().default(null),
  ageFrom: z.int().min(0).nullable().default(null),
  ageTo: z.int().min(0).nullable().default(null),
  hasDisability: z.boolean().nullable().default(null),
  isUnaccompaniedMinor: z.boolean().nullable().default(null),
  count: z.int().min(0),
});

const money = z.strictObject({
  kind: z.enum(['PLEDGE', 'COMMITMENT', 'PAID', 'SPENT', 'BUDGET']),
  ...{ from: said, to: said, planCode: said },
  amount: decimal,
  currency: z.string().regex(/^[A-Z]{3}$/),
  amountUsd: decimal.nullable().default(null),
  date: z.iso.date(),
  contribution: z.enum(['FINANCIAL', 'IN_KIND']).default('FINANCIAL'),
});

const result = z.strictObject({
  indicator: words,
  ...{ unit: said, target: said, actual: said, comment: said },
});

const activity = z.strictObject({
  id: words,
  title: words,
  description: said,
  status: z.enum(['PLANNED', 'ONGOING', 'COMPLETED', 'SUSPENDED', 'CANCELLED']),
  organizations: list(organization),
  sectors: list(sector),
  places: list(place),
  period: z.strictObject({ start: z.iso.date(), end: z.iso.date().nullable().default(null) }),
  reportingPeriod: z
    .strictObject({ start: z.iso.date(), end: z.iso.date() })
    .nullable()
    .default(null),
  ...{ targeted: list(figure), reached: list(figure), money: list(money), results: list(result) },
  answers: z.record(z.string().regex(/^([1-9]|1[0-4])$/), words).default({}),
});

/** Where a value does not fit an activity, and why. */
interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

/** An activity from plain values, or every place where they do not fit. What is left out is not told. */
export function readActivity(
  values: unknown,
): { readonly record: ActivityRecord } | { readonly misfits: readonly Misfit[] } {
  const read = activity.safeParse(values);
  if (read.success) return { record: read.data };
  const misfits = read.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
  }));
  return { misfits };
}

/**
 * Reads one activity as JSON; no member stands in it that nobody knows.
 * @throws PassageError FILE_MALFORMED with the first place that does not fit.
 */
export function parseActivityRecord(text: string, where: string): ActivityRecord {
  const read = readActivity(jsonOf(text, where));
  if ('misfits' in read) {
    const { path, message } = read.misfits[0]!;
    throw malformed(where, `${path.join('.')}: ${message}`);
  }
  const [error] = checkActivity(read.record);
  if (error) throw malformed(where, `${error.field.slice(1).join('.')}: ${error.message}`);
  return read.record;
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(where, 'the file is not JSON');
  }
}

function malformed(where: string, message: string): PassageError {
  return new PassageError('FILE_MALFORMED', `the activity does not fit: ${message}`, { where });
}
