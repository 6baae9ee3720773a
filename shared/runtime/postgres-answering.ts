import { DataSource } from 'typeorm';
import { PassageError } from '../core/errors';
import { databaseUnreachable } from './postgres-failure';
import { type Database, statementCounter, underSchemaLock } from './postgres';

/** The role that answers questions: where it logs in, and for which service. */
export interface Answering {
  readonly url: string;
  readonly service: string;
  /** Called once for each SQL statement, for the figures that `npm run bench` prints. */
  readonly onStatement: () => void;
  readonly poolSize?: number;
}

/**
 * Opens an owner's database under the role that answers questions. It owns nothing and may not take
 * another role; it reads every table as far as the table's policies let it, and writes only where a
 * policy says what.
 * @param owned the database as its owner opened it, which gives the role its rights
 * @throws PassageError CONFIGURATION_INVALID with the statements that make such a role, or
 * DATABASE_UNREACHABLE.
 */
export async function openAnswering(owned: Database, answering: Answering): Promise<Database> {
  const { url, service, onStatement, poolSize = 10 } = answering;
  const role = decodeURIComponent(new URL(url).username);
  await underSchemaLock(owned, () => prepareRole(owned, role, answering));
  const database = new DataSource({
    ...(owned.options as ConstructorParameters<typeof DataSource>[0] & { type: 'postgres' }),
    ...{ url, poolSize, migrations: [], logging: ['query'] },
    extra: { ...(owned.options.extra as object), options: '' },
    logger: statementCounter(onStatement),
  });
  try {
    return await database.initialize();
  } catch (cause) {
    throw databaseUnreachable(
      url,
      {
        where: variableOf(service),
        expected: 'the role that answers questions, with its password',
      },
      cause,
    );
  }
}

function variableOf(service: string): string {
  return `${service.toUpperCase()}_ANSWERING_DATABASE_URL`;
}

interface RoleFacts {
  readonly isFit: boolean;
  readonly isMember: boolean;
  readonly ownsTables: boolean;
}

async function prepareRole(owned: Database, role: string, answering: Answering): Promise<void> {
  const [known] = await owned.query<RoleFacts[]>(ROLE_FACTS, [role]);
  if (known === undefined) await createRole(owned, role, answering);
  else if (!known.isFit || known.isMember || known.ownsTables) {
    throw new PassageError('CONFIGURATION_INVALID', 'this role is not held by row-level security', {
      where: variableOf(answering.service),
      value: role,
      expected:
        'a role that is no superuser, has no BYPASSRLS or CREATEROLE, is a member of no role and owns nothing',
    });
  }
  const [{ statements } = { statements: [] }] = await owned.query<{ statements: string[] }[]>(
    GRANTS,
    [role],
  );
  for (const statement of statements) await owned.query(statement);
}

const ROLE_FACTS = `
  select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as "isFit",
    exists (select from pg_auth_members where member = r.oid) as "isMember",
    exists (select from pg_class where relowner = r.oid) as "ownsTables"
  from pg_roles r where rolname = $1`;

/** Statements that give the role what it may have and take what it may not, whatever it had before. */
const GRANTS = `
  select array_agg(text order by number) as statements from (
    select 1 as number,
      format('revoke all on all tables in schema %I from %I', current_schema(), $1::text) as text
    union all
    select 2, format('grant usage on schema %I to %I', current_schema(), $1::text)
    union all
    select 3, format('grant select on all tables in schema %I to %I', current_schema(), $1::text)
    union all
    select distinct 4, format('grant %s on %I.%I to %I', cmd, schemaname, tablename, $1::text)
    from pg_policies where schemaname = current_schema() and cmd in ('INSERT', 'UPDATE')
  ) as grants`;

/** An owner that may make roles makes it; another is told what its administrator has to do. */
async function createRole(owned: Database, role: string, { url, service }: Answering) {
  const password = decodeURIComponent(new URL(url).password);
  const [{ create, connect } = { create: '', connect: '' }] = await owned.query<
    { create: string; connect: string }[]
  >(
    `select format('create role %I login noinherit password %L', $1::text, $2::text) as create,
       format('grant connect on database %I to %I', current_database(), $1::text) as connect`,
    [role, password],
  );
  try {
    await owned.query(create);
    await owned.query(connect);
  } catch (cause) {
    const hidden = create.replace(/'.*'$/, "'...'");
    throw new PassageError('CONFIGURATION_INVALID', `the role "${role}" is missing`, {
      where: variableOf(service),
      expected: `that an administrator of this PostgreSQL makes it (${hidden}; ${connect};) and its address is set here`,
      cause,
    });
  }
}
