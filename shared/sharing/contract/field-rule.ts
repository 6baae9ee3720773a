import { SENSITIVITY_LEVELS, type Sensitivity, strictest } from '../../core/sensitivity';
import { RUNGS, type Rung, higherRung } from '../agreement';
import { RECORD_LIMITS, type RecordLimit } from '../record-scope';

/** What an owner says of one field: how open it is, and how finely it may be told. */
export interface FieldRule {
  /** Absent when its owner stated none. */
  readonly level?: Sensitivity;
  /** Who has no right to it cannot learn that it exists. */
  readonly hidden?: boolean;
  /** Its owner's subgraph decides record by record which organizations see it. */
  readonly perRecord?: boolean;
  /** The finest administrative level at which values may be told; 0 is the country. */
  readonly minAdminLevel?: number;
  /** Counts below this number are not told. */
  readonly smallCount?: number;
  /** The rung of the ladder that the field gives, when it gives less than the record. */
  readonly tells?: Rung;
  /** Its owner shows only the records that lie within what an agreement names of these. */
  readonly recordLimits?: readonly RecordLimit[];
}

/** Rules by coordinate, as `Incident.point`. */
export type FieldRules = ReadonlyMap<string, FieldRule>;

/** The rule that satisfies both: the higher level, the coarser area, the larger smallest count, limits that both hold. */
export function strictestRule(a: FieldRule, b: FieldRule): FieldRule {
  const level = joined(a.level, b.level, strictest);
  const minAdminLevel = joined(a.minAdminLevel, b.minAdminLevel, Math.min);
  const smallCount = joined(a.smallCount, b.smallCount, Math.max);
  const tells = joined(a.tells, b.tells, higherRung);
  const recordLimits = heldByAll([a, b].filter(isStated));
  const isPerRecord = [a, b].every((rule) => rule.level === undefined || rule.perRecord === true);
  return {
    ...(level === undefined ? {} : { level }),
    ...(a.hidden === true || b.hidden === true ? { hidden: true } : {}),
    ...(level !== undefined && isPerRecord ? { perRecord: true } : {}),
    ...(minAdminLevel === undefined ? {} : { minAdminLevel }),
    ...(smallCount === undefined ? {} : { smallCount }),
    ...(tells === undefined ? {} : { tells }),
    ...(recordLimits === undefined ? {} : { recordLimits }),
  };
}

/** The first rule, with the second where the first is silent; a level of one's own is all of one's own. */
export function withDefaults(rule: FieldRule, defaults: FieldRule): FieldRule {
  if (rule.level === undefined) return { ...defaults, ...rule };
  const { minAdminLevel, smallCount, recordLimits } = defaults;
  return {
    ...(minAdminLevel === undefined ? {} : { minAdminLevel }),
    ...(smallCount === undefined ? {} : { smallCount }),
    ...(recordLimits === undefined ? {} : { recordLimits }),
    ...rule,
  };
}

/** The rungs as a schema writes them. */
export const RUNG_NAMES: Readonly<Record<Rung, string>> = {
  nothing: 'NOTHING',
  exists: 'EXISTS',
  range: 'RANGE',
  roundedCount: 'ROUNDED_COUNT',
  exactCount: 'EXACT_COUNT',
  record: 'RECORD',
};

/** Reads the arguments of one use of a directive; anything else states nothing. */
export function ruleOf(directive: string, use: Readonly<Record<string, unknown>>): FieldRule {
  if (directive === 'sensitivity') {
    const level = SENSITIVITY_LEVELS.find((known) => known === use['level']);
    if (level === undefined) return {};
    return {
      level,
      ...(use['hidden'] === true ? { hidden: true } : {}),
      ...(use['perRecord'] === true ? { perRecord: true } : {}),
    };
  }
  if (directive === 'minAdminLevel') {
    return Number.isInteger(use['level']) ? { minAdminLevel: use['level'] as number } : {};
  }
  if (directive === 'tells') {
    const tells = RUNGS.find((rung) => RUNG_NAMES[rung] === use['rung']);
    return tells === undefined ? {} : { tells };
  }
  if (directive === 'recordLimits') {
    const named = Array.isArray(use['by']) ? use['by'] : [use['by']];
    return { recordLimits: RECORD_LIMITS.filter((limit) => named.includes(limit)) };
  }
  if (directive !== 'smallCount') return {};
  return Number.isInteger(use['below']) ? { smallCount: use['below'] as number } : {};
}

function isStated({ level, recordLimits }: FieldRule): boolean {
  return level !== undefined || recordLimits !== undefined;
}

/** Who states a level and no limits holds records to none. */
function heldByAll(rules: readonly FieldRule[]): RecordLimit[] | undefined {
  if (rules.every(({ recordLimits }) => recordLimits === undefined)) return undefined;
  return RECORD_LIMITS.filter((limit) =>
    rules.every(({ recordLimits = [] }) => recordLimits.includes(limit)),
  );
}

function joined<T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : join(a, b);
}
