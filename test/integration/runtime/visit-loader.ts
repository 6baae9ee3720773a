import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import type { Dataset } from '../../../shared/core/dataset';
import { accept, reject } from '../../../shared/core/parsed';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import type { RawRow, RecordKind, Source } from '../../../shared/runtime/ingest/record-kind';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import type { Database } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';

/** A kind of record that only this test knows: a mission's visit to a place. */
export interface Visit {
  readonly place: string;
  readonly team: string;
  readonly people: number;
}

interface VisitRow extends Visit {
  readonly dataset: string;
  readonly recordId: string;
}

const visitEntity = new EntitySchema<VisitRow>({
  name: 'Visit',
  tableName: 'visit',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    place: { type: 'text' },
    team: { type: 'text' },
    people: { type: 'int' },
  },
});

class CreateVisits1800000000001 implements MigrationInterface {
  name = 'CreateVisits1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table visit (dataset text, record_id text, place text not null, team text not null,
         people int not null check (people < 1000), primary key (dataset, record_id))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit');
  }
}

export function openVisits(url: string): Promise<Database> {
  return openDatabase({
    service: 'visits',
    url,
    entities: [visitEntity as never],
    migrations: [CreateIngestTables1700000000001, CreateVisits1800000000001],
  });
}

const visitKind: RecordKind<Visit> = {
  name: 'Visit',
  mentions: ({ place, team }) => ({
    places: [{ country: 'Sudan', admin1: place }],
    organizations: [{ name: team }],
    sectors: ['Protection'],
  }),
  readOwn: readOwnBy(
    z.strictObject({ place: z.string(), team: z.string(), people: z.int().min(0) }),
  ),
  write: (manager, records) =>
    upsertRecords(
      manager,
      visitEntity,
      records.map(({ dataset, recordId, value }) => ({ dataset, recordId, ...value })),
    ),
};

const dataset: Dataset = {
  id: 'visits',
  title: 'Visits',
  publisher: 'A mission',
  licence: 'CC0-1.0',
  sensitivity: 'LOW',
};

/** Reads `id,version,place,team,people`; a blank id makes the row its own id. */
export function visitSource(files: readonly string[]): Source {
  return {
    dataset,
    kind: visitKind,
    columns: { LOW: ['id', 'version', 'place', 'team', 'people'] },
    files,
    read: (path: string) => readCsv(path, { required: ['id', 'place', 'people'] }),
    parse: parseVisit,
  };
}

function parseVisit({ given }: RawRow) {
  const { id = '', version = '', place = '', team = '', people = '' } = given;
  if (place === '' && people === '') return EMPTY;
  if (place === 'parser fails') throw new TypeError('no such member');
  if (!/^\d+$/.test(people)) return reject('people', people, 'not a number of people');
  const value: Visit = { place, team, people: Number(people) };
  return accept({ value, recordId: id || undefined, version: version || undefined });
}

/** A loader of visits into the database at this address. */
export function visitLoader(
  url: string,
  sources: readonly Source[],
  more: Partial<Loader> = {},
): Loader {
  return {
    openDatabase: () => openVisits(url),
    sources: () => sources,
    kinds: [visitKind],
    samplesFolder: '',
    ...more,
  };
}
