import type { DocumentNode, GraphQLSchema } from 'graphql';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import type { Supergraph } from '../supergraph/supergraph';
import type { CutOperation } from '../planning/cut-operation';
import type { DenialReason } from '../planning/denial';
import { type DenialReasons, cutDenied } from './cut-denied';
import { decideUses } from './decide-uses';
import {
  ALLOWED,
  type CallerRights,
  type Decision,
  type DecisionSource,
  type FieldDecisions,
  type OpenDecisionSource,
  type OperationUses,
  joinDecisions,
} from './field-decisions';
import { schemaWithout } from './schema-without';
import { usesOfOperation } from './uses-of-operation';

/** What one caller may have of one operation, ready to be compiled. */
export interface OperationRights {
  /** Equal keys stand for equal rights to this operation, whatever the reasons why some of it is denied. */
  readonly key: string;
  /** The operation without what is denied. */
  readonly cut: (document: DocumentNode) => CutOperation;
  /** Why each part that is denied is: what `cut` says of its denials, in one order for equal keys. */
  readonly reasons: readonly DenialReason[];
  /** The same by what is asked. */
  readonly reasonsOf: () => DenialReasons;
  /** The schema as this caller sees it. */
  readonly schema: GraphQLSchema;
}

/** The operation that is asked. */
export interface AskedOperation {
  /** By which what it uses is kept: its text and the name of the operation. */
  readonly source: string;
  /** The one operation with its fragments. */
  readonly document: DocumentNode;
}

export interface Authorization {
  /**
   * `undefined`: all that the operation asks may be had, and nothing of the schema is hidden.
   * @param held what stays denied whatever is decided now
   */
  readonly rightsTo: (
    supergraph: Supergraph,
    operation: AskedOperation,
    rights: CallerRights,
    held?: DenialReasons,
  ) => Promise<OperationRights | undefined>;
  /** The public schema as one caller sees it. */
  readonly schemaFor: (supergraph: Supergraph, rights: CallerRights) => GraphQLSchema;
}

const MOST_KEPT = 1_000;
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

interface Opened {
  readonly sources: readonly DecisionSource[];
  readonly uses: LruCache<OperationUses>;
}

/** Asks all sources of decisions; a supergraph about which none decides costs nothing. */
export function createAuthorization(open: readonly OpenDecisionSource[]): Authorization {
  const opened = new WeakMap<Supergraph, Opened>();
  const openFor = (supergraph: Supergraph): Opened => {
    const known = opened.get(supergraph);
    if (known !== undefined) return known;
    const sources = open.map((source) => source(supergraph)).filter(({ decides }) => decides);
    const fresh = { sources, uses: new LruCache<OperationUses>(MOST_KEPT) };
    opened.set(supergraph, fresh);
    return fresh;
  };
  const schemaFor: Authorization['schemaFor'] = (supergraph, rights) =>
    schemaWithout(supergraph.publicSchema, hiddenFrom(openFor(supergraph), rights));
  return {
    schemaFor,
    async rightsTo(supergraph, operation, rights, held) {
      const { sources, uses } = openFor(supergraph);
      if (sources.length === 0) return undefined;
      const { publicSchema } = supergraph;
      const asked = usesOf(uses, publicSchema, operation);
      const made = sources.map((source) => source.decideFields(rights, asked));
      const decisions = joinDecisions([...(await settled(made)), ...(held ? [denying(held)] : [])]);
      const schema = schemaFor(supergraph, rights);
      const { denied, reasons, reasonsOf } = decideUses(decisions, asked);
      if (schema === publicSchema && denied.length === 0) return undefined;
      const key = JSON.stringify([denied, [...hiddenFrom(openFor(supergraph), rights)]]);
      const cut = (document: DocumentNode) => cutDenied(publicSchema, document, reasonsOf());
      return { key, schema, cut, reasons, reasonsOf };
    },
  };
}

/** Denies what is denied for these reasons, and nothing else. */
function denying({ ofField, ofType }: DenialReasons): FieldDecisions {
  const decided = (reason: DenialReason | undefined): Decision =>
    reason === undefined ? ALLOWED : { kind: 'denied', reason };
  return {
    ofField: (use) => decided(ofField(use)),
    ofType: (typeName) => decided(ofType(typeName)),
  };
}

function usesOf(
  kept: LruCache<OperationUses>,
  schema: GraphQLSchema,
  { source, document }: AskedOperation,
): OperationUses {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const uses = usesOfOperation(schema, document);
  kept.set(source, uses, documentWeight(source));
  return uses;
}

/** Most sources ask nobody; to wait for them as for promises would cost more than they do. */
function settled(
  made: readonly (FieldDecisions | Promise<FieldDecisions>)[],
): readonly FieldDecisions[] | Promise<FieldDecisions[]> {
  const isMade = (one: FieldDecisions | Promise<FieldDecisions>): one is FieldDecisions =>
    !(one instanceof Promise);
  return made.every(isMade) ? made : Promise.all(made.map(async (one) => one));
}

function hiddenFrom({ sources }: Opened, rights: CallerRights): ReadonlySet<string> {
  let hidden = NOTHING_HIDDEN;
  for (const source of sources) {
    const own = source.hiddenFrom?.(rights) ?? NOTHING_HIDDEN;
    if (own.size === 0) continue;
    hidden = hidden.size === 0 ? own : new Set([...hidden, ...own].sort());
  }
  return hidden;
}
