import type { GraphQLSchema } from 'graphql';
import { type Engine, type EngineOptions, createEngine } from '../execution/engine';
import { RecentOperations } from './recent-operations';

/** The engine that serves now, and those that still answer requests which began before a change. */
export interface EngineHolder {
  readonly current: () => Engine;
  /** The engine whose public schema a request was validated against. */
  readonly engineOf: (publicSchema: GraphQLSchema) => Engine;
  /**
   * Serves another supergraph from now on, once the operations that were asked lately are planned for
   * it. Changes that overlap are made one after the other.
   * Rejects with PassageError FILE_MALFORMED or COMPOSITION_FAILED when it cannot be served; then nothing changes.
   */
  readonly replace: (supergraphSdl: string) => Promise<void>;
  /** The operations to plan before a change. */
  readonly recent: RecentOperations;
  /** Calls back at once and at every change; returns how to stop that. */
  readonly onChange: (callback: (engine: Engine) => void) => () => void;
}

/** @throws PassageError FILE_MALFORMED, COMPOSITION_FAILED when the text is no supergraph that can be served. */
export function createEngineHolder(
  supergraphSdl: string,
  options: EngineOptions = {},
): EngineHolder {
  const engines = new WeakMap<GraphQLSchema, Engine>();
  const callbacks = new Set<(engine: Engine) => void>();
  const recent = new RecentOperations();
  const open = (sdl: string): Engine => {
    const engine = createEngine(sdl, options);
    engines.set(engine.supergraph.publicSchema, engine);
    return engine;
  };
  let current = open(supergraphSdl);
  let changing: Promise<void> = Promise.resolve();
  const change = async (sdl: string): Promise<void> => {
    if (sdl === current.supergraph.sdl) return;
    const next = open(sdl);
    await recent.planWith(next);
    for (const callback of callbacks) callback(next);
    current = next;
  };
  return {
    recent,
    current: () => current,
    engineOf: (schema) => engines.get(schema) ?? current,
    replace(sdl) {
      const changed = changing.then(() => change(sdl));
      changing = changed.catch(() => undefined);
      return changed;
    },
    onChange(callback) {
      callbacks.add(callback);
      callback(current);
      return () => callbacks.delete(callback);
    },
  };
}
