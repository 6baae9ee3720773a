import { parseArgs } from 'node:util';
import { type AuditResult, auditServer } from 'graphql-http';
import { PassageError, explain } from '../../shared/core/errors';
import { createGateway } from '../service';

const USAGE = '[--verbose]';

/** A supergraph is needed to serve at all; the audits ask for `__typename` alone. */
const SUPERGRAPH = `
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
scalar link__Import
scalar join__FieldSet
enum link__Purpose { SECURITY EXECUTION }
enum join__Graph { ONE @join__graph(name: "one", url: "http://127.0.0.1:1/graphql") }
type Query @join__type(graph: ONE) { one: Int }
`;

interface Round {
  readonly title: string;
  readonly csrfPrevention: boolean;
  /** The audits that must fail, because CSRF prevention is there to refuse just these requests. */
  readonly refused: readonly string[];
}

const ROUNDS: readonly Round[] = [
  { title: 'CSRF prevention off', csrfPrevention: false, refused: [] },
  { title: 'CSRF prevention on', csrfPrevention: true, refused: ['5A70', '6A70', 'D6D5'] },
];

async function audit(csrfPrevention: boolean): Promise<AuditResult[]> {
  const gateway = createGateway({ supergraphSdl: SUPERGRAPH, port: 0, csrfPrevention });
  try {
    const port = await gateway.listen();
    return await auditServer({ url: `http://127.0.0.1:${port}/graphql` });
  } finally {
    await gateway.stop();
  }
}

async function runRound({ title, csrfPrevention, refused }: Round, verbose: boolean) {
  const results = await audit(csrfPrevention);
  const failed = results.filter(({ status }) => status !== 'ok');
  console.log(`${title}: ${results.length - failed.length} of ${results.length}`);
  for (const result of failed) {
    const reason = 'reason' in result ? result.reason : '';
    const isMeant = refused.includes(result.id);
    console.log(`  ${result.id} ${isMeant ? 'refused, as meant' : 'FAILED'}: ${result.name}`);
    if (verbose || !isMeant) console.log(`       ${reason}`);
  }
  const ids = failed.map(({ id }) => id).sort();
  return ids.join() === [...refused].sort().join() && results.length > 0;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
  for (const round of ROUNDS) {
    if (!(await runRound(round, values.verbose))) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  console.error(`${text}\nusage: ${USAGE}`);
  process.exit(1);
});
