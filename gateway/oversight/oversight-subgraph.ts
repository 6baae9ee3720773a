import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLError, execute, parse } from 'graphql';
import type { Caller } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import { maskError } from '../../shared/runtime/mask-error';
import type { JudgedUse } from '../../shared/sharing/judge-break-glass';
import { organizationOf } from '../../shared/sharing/key-directory';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import type { BuiltInSubgraph } from '../transport/built-in-subgraphs';
import { type BreakGlassQuestion, readBreakGlass } from './read-break-glass';
import { type AccessMirrorQuestion, type ReadLines, readAccessMirror } from './read-access-mirror';

export interface OversightOptions {
  /** Says which organization owns which subgraph's data. */
  readonly sharing: () => SharingPolicy;
  /** The log of readings; absent where none is kept. */
  readonly readings: ReadLines | undefined;
  /** The declared crises; absent where no agreements are followed. */
  readonly breakGlass: (() => readonly JudgedUse[]) | undefined;
  readonly log: Log;
}

/** Under this address a supergraph names the part that the gateway answers itself. */
const OVERSIGHT_URL = 'gateway:oversight';
const CONTRACT = path.join(__dirname, 'schema.graphql');

/** The gateway's own part of the graph: what it can tell organizations about the use of their data. */
export function oversightSubgraph(options: OversightOptions): BuiltInSubgraph {
  const schema = buildSubgraphSchema(parse(readFileSync(CONTRACT, 'utf8')));
  const mask = maskError(options.log);
  return {
    url: OVERSIGHT_URL,
    async answer({ query, variables }, caller) {
      const { data, errors } = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        rootValue: rootFor(options, caller),
      });
      const shown = errors?.map((error: GraphQLError) => mask(error.toJSON(), error));
      return { data, ...(shown && { errors: shown }) };
    },
  };
}

function rootFor({ sharing, readings, breakGlass }: OversightOptions, caller: Caller) {
  return {
    breakGlassUses: (question: BreakGlassQuestion) =>
      readBreakGlass(breakGlass?.() ?? [], organizationIn(caller), question),
    accessMirror(question: AccessMirrorQuestion) {
      if (readings === undefined) throw notKept();
      return readAccessMirror(readings, ownSubgraphs(sharing(), caller), question);
    },
  };
}

function ownSubgraphs({ organizations }: SharingPolicy, caller: Caller): ReadonlySet<string> {
  const own = organizationOf({ organizations }, organizationIn(caller));
  return new Set(own?.subgraphs ?? []);
}

function organizationIn(caller: Caller): string {
  if (caller.kind !== 'ANONYMOUS') return caller.organization;
  throw new PassageError('FORBIDDEN', 'this is told to the organizations concerned alone', {
    expected: 'the key of an organization',
  });
}

function notKept(): PassageError {
  return new PassageError('BAD_INPUT', 'this gateway keeps no log of readings', {
    expected: 'a gateway with GATEWAY_MIRROR_FOLDER',
  });
}
