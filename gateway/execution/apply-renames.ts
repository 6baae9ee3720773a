import { PassageError } from '../../shared/core/errors';
import type { FetchNodePathSegment, FetchRewrite } from '../planning/plan-nodes';

/** A key of a subgraph's answer that the planner wants under another name. */
export interface Rename {
  /** Keys and type names from the root of the answer; lists are passed through. */
  readonly path: readonly FetchNodePathSegment[];
  readonly to: string;
}

/** The renames among a fetch's output rewrites; a leading key such as `_entities` is left out. */
export function readRenames(rewrites: readonly FetchRewrite[] | null | undefined): Rename[] {
  return (rewrites ?? []).map((rewrite) => {
    if (!('KeyRenamer' in rewrite)) {
      throw new PassageError('PLAN_IMPOSSIBLE', 'the plan rewrites an answer in an unknown way');
    }
    return { path: rewrite.KeyRenamer.path, to: rewrite.KeyRenamer.renameKeyTo };
  });
}

/** The renames that hold for an object of this type. */
export function renamesOn(renames: readonly Rename[], typeName: string): Rename[] {
  return renames.flatMap(({ path, to }) => {
    const [first, ...rest] = path;
    if (first === undefined || 'Key' in first) return [{ path, to }];
    return first.TypenameEquals.includes(typeName) ? [{ path: rest, to }] : [];
  });
}

/** The key under which the value of `key` is kept, if a rename says so. */
export function renamedKey(renames: readonly Rename[], key: string): string | undefined {
  return renames.find(({ path }) => path.length === 1 && startsWithKey(path, key))?.to;
}

/** The renames that go on below `key`. */
export function renamesBelow(renames: readonly Rename[], key: string): Rename[] {
  return renames
    .filter(({ path }) => path.length > 1 && startsWithKey(path, key))
    .map(({ path, to }) => ({ path: path.slice(1), to }));
}

function startsWithKey(path: readonly FetchNodePathSegment[], key: string): boolean {
  const first = path[0];
  return first !== undefined && 'Key' in first && first.Key === key;
}
