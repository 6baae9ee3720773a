import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AreaAlias } from '../domain/area-alias';

/** What the place-alias file says of one place, with the first-level area around it. */
export interface AliasNode {
  readonly level: string;
  readonly name: string;
  readonly pcode?: string;
  readonly synonyms?: readonly string[];
  readonly admin1Pcode: string | null;
}

/** Aliases of areas only: the file's sites without a level have no p-code to stand beside. */
export function parseAreaAlias({ structured }: RawRow): Parsed<Identified<AreaAlias>> {
  const { name, pcode, synonyms = [], admin1Pcode } = structured as AliasNode;
  if (name.trim() === '') return reject('name', name, 'an area without a name');
  const value = {
    pcode: pcode || null,
    name,
    admin1Pcode,
    spellings: [...new Set([name, ...synonyms])],
  };
  return accept({ recordId: `${admin1Pcode ?? ''}/${name}`, value });
}
