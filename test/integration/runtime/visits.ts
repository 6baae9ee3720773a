import fs from 'node:fs';
import path from 'node:path';
import type { Database } from '../../../shared/runtime/postgres';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';
import { openVisits, visitLoader, visitSource } from './visit-loader';

const HEADER = 'id,version,place,team,people';
const TABLES = `dataset, source_record, source_record_revision, rejected_row, visit,
  place_mention, organization_mention, sector_mention`;

/** A folder of files and a database of visits, both empty before each test. */
export class Visits {
  readonly folder = temporaryFolder();
  #database!: Database;
  #testDatabase!: TestDatabase;

  constructor() {
    beforeAll(async () => {
      this.#testDatabase = await createTestDatabase('ingest');
      this.#database = await openVisits(this.#testDatabase.url);
    });
    beforeEach(async () => {
      await this.query(`truncate ${TABLES}`);
      for (const name of fs.readdirSync(this.folder)) fs.rmSync(path.join(this.folder, name));
    });
    afterAll(async () => {
      await this.#database.destroy();
      await this.#testDatabase.drop();
    });
  }

  get url(): string {
    return this.#testDatabase.url;
  }

  query(sql: string): Promise<Record<string, unknown>[]> {
    return this.#database.query(sql);
  }

  /** The visits as they are known now. */
  known(): Promise<Record<string, unknown>[]> {
    return this.query('select record_id as id, place, team, people from visit order by 1');
  }

  /** Writes files of these rows below the usual header. */
  write(files: Readonly<Record<string, readonly string[]>>): void {
    for (const [name, lines] of Object.entries(files)) {
      this.writeText(name, [HEADER, ...lines, ''].join('\n'));
    }
  }

  writeText(name: string, text: string): string {
    const file = path.join(this.folder, name);
    fs.writeFileSync(file, text);
    return file;
  }

  /** Loads these files as one source, in this order. */
  load(files: readonly string[], ...args: string[]): Promise<LoadRun> {
    const loader = visitLoader(this.url, [visitSource(files)]);
    return runLoad(loader, ['--data', this.folder, ...args]);
  }
}
