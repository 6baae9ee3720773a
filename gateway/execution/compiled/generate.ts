import { copyBytes, hashBytes } from './copy-bytes';
import { DenialNotes, type DenialSite } from './denial-notes';
import { EntityTable } from './entity-table';
import type { ProgramCode } from './program';
import * as scanValues from './scan-values';
import { Uncompilable } from './uncompilable';

export interface GeneratedText {
  /** Functions, as `CodeWriter` writes them. */
  readonly text: string;
  readonly scans: readonly string[];
  readonly gathers: readonly string[];
  readonly render: string;
  readonly slack: number;
  readonly sets: readonly ReadonlySet<string>[];
  readonly sites: readonly DenialSite[];
}

/** No quotes, and nothing else that a name or a text of others could be told by. */
const SAFE = /^[\w\s$.,;:?!+\-*/<>=&|(){}[\]]*$/;

/**
 * Makes functions of generated text.
 * @throws Uncompilable where this program may not make code from text.
 */
export function generate({
  text,
  scans,
  gathers,
  render,
  slack,
  sets,
  sites,
}: GeneratedText): ProgramCode {
  if (!SAFE.test(text)) throw new Uncompilable('generated code holds a text');
  const table = new EntityTable();
  const denied = new DenialNotes(sites);
  const given = {
    ...scanValues,
    copy: copyBytes,
    hash: hashBytes,
    begin: table.begin,
    add: table.add,
    sets,
    deny: denied.deny,
    indexes: denied.indexes,
  };
  const module = [
    'let b,m,t=0,z=0,v=0;',
    text,
    'return{',
    `enter(bytes,integers,top){b=bytes;m=integers;t=top;z=bytes.length-${slack};},`,
    'top(){return t;},',
    `scans:[${scans.join()}],gathers:[${gathers.join()}],render:${render}};`,
  ].join('\n');
  try {
    // The one place where code is made from text; CodeWriter lets in numbers alone.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const make = new Function(...Object.keys(given), module) as (
      ...parts: unknown[]
    ) => Omit<ProgramCode, 'denied'>;
    return { ...make(...Object.values(given)), denied };
  } catch {
    throw new Uncompilable('code cannot be generated here');
  }
}
