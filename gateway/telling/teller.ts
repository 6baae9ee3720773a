import type { ExecutionResult } from 'graphql';
import type { KeyDirectory } from '../../shared/sharing/key-directory';
import { type ProtectedFields, protectedFields } from '../authorization/protected-fields';
import { type Origin, type RunOperation, findOrigins } from '../execution/find-origins';
import { askBeside, takeBeside, unusedKey } from '../planning/ask-beside';
import { onlyOperation, operationOf } from '../planning/split-operation';
import type { Supergraph } from '../supergraph/supergraph';
import type { KnownQuestion } from '../transport/known-questions';
import type { AnsweredCall } from './answered-call';
import type { Tellings } from './requested-tellings';
import { tellCoverage } from './tell-coverage';
import { sourcesField, tellProvenance, tellWithheld } from './tell-provenance';

/** Follows one question to its answer and tells how it came about. */
export interface Teller {
  /** The question, with what must be asked beside it. */
  readonly question: KnownQuestion;
  /** To be called with the operation once it ran. */
  readonly observe: (run: RunOperation) => void;
  /** The client's answer with what it tells of itself. */
  readonly finish: (result: ExecutionResult) => ExecutionResult;
}

export interface TellerOptions {
  readonly tells: Tellings;
  readonly supergraph: Supergraph;
  readonly calls: readonly AnsweredCall[];
  readonly organizations: KeyDirectory['organizations'];
  /** Keys of the answer that others asked beside and take out themselves. */
  readonly notTold?: readonly string[];
}

const SOURCES_KEY = 'beside_sources';

export function createTeller(asked: KnownQuestion, options: TellerOptions): Teller {
  const { tells, supergraph, calls, organizations, notTold = [] } = options;
  const key = unusedKey(asked.source, SOURCES_KEY);
  const question = tells.has('provenance') ? withSources(asked, supergraph, key) : asked;
  let origins: readonly Origin[] = [];
  return {
    question,
    observe(run) {
      if (tells.has('provenance')) origins = findOrigins(run);
    },
    finish(result) {
      const sources = new Map<string, readonly unknown[]>();
      takeBeside(result.data, key, (path, value) => {
        sources.set(JSON.stringify(path), Array.isArray(value) ? value : [value]);
      });
      const errors = (result.errors ?? []).filter(({ path }) => path?.includes(key) !== true);
      const extensions = {
        ...(tells.has('coverage') && { coverage: tellCoverage(calls, errors, organizations) }),
        ...(tells.has('provenance') && {
          provenance: tellProvenance(
            [key, ...notTold].reduce(withoutKey, origins),
            sources,
            organizations,
          ),
          withheld: tellWithheld(errors, organizations),
        }),
      };
      const { data } = result;
      return {
        ...(data !== undefined && { data }),
        ...(errors.length > 0 && { errors }),
        extensions,
      };
    },
  };
}

const kept = new WeakMap<KnownQuestion, KnownQuestion>();
const fieldsOf = new WeakMap<Supergraph, ProtectedFields>();

/** The same question, which also asks every record that has them for its sources. */
function withSources(asked: KnownQuestion, supergraph: Supergraph, key: string): KnownQuestion {
  const known = kept.get(asked);
  if (known !== undefined) return known;
  const rated = fieldsOf.get(supergraph) ?? protectedFields(supergraph);
  fieldsOf.set(supergraph, rated);
  const { restrictions, publicSchema } = supergraph;
  const document = askBeside(publicSchema, onlyOperation(asked.document, asked.operation), (type) =>
    sourcesField(type, key).filter(
      ({ name: { value } }) =>
        !rated.has(`${type.name}.${value}`) && restrictions.ofField(type.name, value).length === 0,
    ),
  );
  const operation = operationOf(document);
  const source = `${asked.source}\n# ${key}`;
  const own = { source: `${operation.name?.value ?? ''}\n${source}`, document, operation };
  const question = { source, document, operation, asked: own };
  kept.set(asked, question);
  return question;
}

/** What was asked beside is no value of the client's answer, nor is anything below it. */
function withoutKey(origins: readonly Origin[], key: string): readonly Origin[] {
  return origins.flatMap((origin) => {
    const fields = origin.fields.filter((field) => field !== key);
    return fields.length === 0 || origin.path.includes(key) ? [] : [{ ...origin, fields }];
  });
}
