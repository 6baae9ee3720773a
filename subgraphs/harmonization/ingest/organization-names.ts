import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import type { ComparedRecord } from '../domain/compared-record';
import { plainText } from '../domain/linkage/normalize/plain-text';
import { fingerprint } from '../domain/linkage/score/fingerprint';

/** Where names of organizations stand. */
export type NameSource = 'REFERENCE' | '3W' | 'FTS' | 'IATI';

/** What is kept of an organization of the reference list: its names are public and are what is compared. */
export interface ListedFacts {
  readonly names: readonly string[];
  readonly acronym: string | null;
}

/** What is kept of a name that data sets write. */
export interface NameFacts {
  readonly name: string;
  /** The organization of the list that its owner found by its spelling; null when it found none. */
  readonly organizationId: string | null;
  /** Rows or flows that name it. */
  readonly uses: number;
}

/** An organization of the reference list as a record of names. */
export function listedOrganization(given: {
  readonly id: string;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[] | null;
}): ComparedRecord {
  const { id, name, acronym, aliases } = given;
  const names = [name, acronym, ...(aliases ?? [])].filter((one) => one !== null);
  const facts: ListedFacts = { names, acronym };
  return recordOf(id, 'REFERENCE', { ...facts });
}

/** A name in a data set as a record: names that differ only in case, accents and blanks are one. */
export function namedOrganization(source: NameSource, facts: NameFacts): ComparedRecord {
  return recordOf(nameId(source, facts.name), source, { ...facts });
}

/** The id of a name within its source. */
export function nameId(source: NameSource, name: string): string {
  return `${source}/${fingerprint(plainText(name))}`;
}

/** What ids of names that are written alike have in common, whatever their source. */
export function spellingOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function recordOf(
  id: string,
  source: NameSource,
  facts: Readonly<Record<string, unknown>>,
): ComparedRecord {
  return {
    ...{ kind: 'ORGANIZATION_NAME', id, source, areas: [], facts, features: [] },
    contentHash: contentHash({ source, facts }),
    sensitivity: 'LOW',
  };
}
