import type { GraphQLSchema } from 'graphql';
import { type Engine, createEngine } from '../execution/engine';

/** The engine that serves now, and those that still answer requests which began before a change. */
export interface EngineHolder {
  readonly current: () => Engine;
  /** The engine whose public schema a request was validated against. */
  readonly engineOf: (publicSchema: GraphQLSchema) => Engine;
  /**
   * Serves another supergraph from now on.
   * @throws PassageError FILE_MALFORMED when it cannot be served; then nothing changes.
   */
  readonly replace: (supergraphSdl: string) => void;
  /** Calls back at once and at every change; returns how to stop that. */
  readonly onChange: (callback: (engine: Engine) => void) => () => void;
}

/** @throws PassageError FILE_MALFORMED when the text is no supergraph that can be served. */
export function createEngineHolder(supergraphSdl: string): EngineHolder {
  const engines = new WeakMap<GraphQLSchema, Engine>();
  const callbacks = new Set<(engine: Engine) => void>();
  const open = (sdl: string): Engine => {
    const engine = createEngine(sdl);
    engines.set(engine.supergraph.publicSchema, engine);
    return engine;
  };
  let current = open(supergraphSdl);
  return {
    current: () => current,
    engineOf: (schema) => engines.get(schema) ?? current,
    replace(sdl) {
      if (sdl === current.supergraph.sdl) return;
      current = open(sdl);
      for (const callback of callbacks) callback(current);
    },
    onChange(callback) {
      callbacks.add(callback);
      callback(current);
      return () => callbacks.delete(callback);
    },
  };
}
