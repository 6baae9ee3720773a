import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { answeringRoleOf } from './postgres-address';
import { databaseUnreachable } from './postgres-failure';

const ADMIN_LOCK = 7_269_128;

/**
 * Makes a database, a role of the same name that owns it and one that answers questions there; they may enter
 * no other. Repeating it only sets the secrets again. Gives the owner's address, with the secret in it.
 * @throws PassageError DATABASE_UNREACHABLE
 */
export async function ensureDatabase(
  adminUrl: string,
  name: string,
  secret: string,
): Promise<string> {
  await asAdmin(adminUrl, async (admin) => {
    const role = escapeIdentifier(name);
    const answering = answeringRoleOf(name, secret);
    await ensureRole(admin, { name, password: secret });
    await ensureRole(admin, answering);
    if (!(await exists(admin, 'pg_database', 'datname', name))) {
      await admin.query('revoke all on database postgres, template1 from public');
      await admin.query(`create database ${role} owner ${role}`);
      await admin.query(`revoke all on database ${role} from public`);
    }
    await admin.query(`grant connect on database ${role} to ${escapeIdentifier(answering.name)}`);
  });
  return urlOf(adminUrl, name, secret);
}

async function ensureRole(admin: Client, { name, password }: { name: string; password: string }) {
  const verb = (await exists(admin, 'pg_roles', 'rolname', name)) ? 'alter' : 'create';
  await admin.query(
    `${verb} role ${escapeIdentifier(name)} login password ${escapeLiteral(password)}`,
  );
}

/** Removes a database with its roles, also while it is in use. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    const roles = [name, answeringRoleOf(name, '').name].map((role) => escapeIdentifier(role));
    await admin.query(`drop role if exists ${roles.join(', ')}`);
  });
}

/**
 * Counts the rows of each table of a service's schema, without those that tell of its migrations.
 * @throws PassageError DATABASE_UNREACHABLE
 */
export async function countRecords(url: string, where: string): Promise<Map<string, number>> {
  const client = await connect(url, where, '-c passage.keeping=yes');
  try {
    const tables = await client.query<{ name: string }>(
      `select tablename as name from pg_tables
        where schemaname = current_schema() and tablename not in ('migrations', 'typeorm_metadata')`,
    );
    const counts = new Map<string, number>();
    for (const { name } of tables.rows) {
      const counted = await client.query<{ rows: string }>(
        `select count(*) as rows from ${escapeIdentifier(name)}`,
      );
      counts.set(name, Number(counted.rows[0]?.rows));
    }
    return counts;
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, name: string, secret: string): string {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = secret;
  url.pathname = `/${name}`;
  return url.toString();
}

/** One process at a time: making a database copies a template, which must not be in use. */
async function asAdmin(adminUrl: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = await connect(adminUrl, 'the administrator of PostgreSQL');
  try {
    await admin.query('select pg_advisory_lock($1)', [ADMIN_LOCK]);
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function exists(admin: Client, table: string, column: string, name: string) {
  const found = await admin.query(`select 1 from ${table} where ${column} = $1`, [name]);
  return found.rowCount === 1;
}

async function connect(url: string, where: string, options?: string): Promise<Client> {
  const client = new Client({
    ...{ connectionString: url, connectionTimeoutMillis: 5_000 },
    ...(options !== undefined && { options }),
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (cause) {
    throw databaseUnreachable(url, { where, expected: 'a reachable PostgreSQL' }, cause);
  }
}
