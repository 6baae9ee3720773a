import fc from 'fast-check';
import type { Asker } from '../../fixtures/walls/open-gateway';
import type { WalledNetwork } from '../../fixtures/walls/walled-networks';

/** The raid as its keeper sees it, by the field that is asked. */
const RECORD: Readonly<Record<string, unknown>> = {
  id: 'r1',
  actor: 'CANARY-actor',
  place: 'CANARY-place',
  'account { setting informant }': { setting: 'a road', informant: 'CANARY-informant' },
  'public: account { setting }': { setting: 'a road' },
};
const PROTECTED: ReadonlySet<string> = new Set(['actor', 'place', 'account { setting informant }']);

const QUESTIONS = fc.record({
  as: fc.constantFrom(undefined, 'ocha', 'wfp', 'keeper', 'movers'),
  purpose: fc.constantFrom('coordination', 'research'),
  fields: fc.uniqueArray(fc.constantFrom(...Object.keys(RECORD)), { minLength: 1 }),
});
const SAMPLES = { numRuns: 60, seed: 15 };

/**
 * Asks random questions for all callers and purposes; gives those whose answer is not the one of an oracle, which
 * has the whole record and takes out what the agreement does not give to who asks.
 */
export async function differencesFromOracle(ask: WalledNetwork['ask']): Promise<string[]> {
  const differences: string[] = [];
  for (const { fields, ...rest } of fc.sample(QUESTIONS, SAMPLES)) {
    const asker: Asker = rest.as === undefined ? {} : { as: rest.as, purpose: rest.purpose };
    const query = `{ raid(id: "r1") { ${fields.join(' ')} } }`;
    const { data } = await ask(query, asker);
    const expected = Object.fromEntries(
      fields.map((field) => [nameOf(field), mayRead(asker, field) ? RECORD[field] : null]),
    );
    if (JSON.stringify(data) === JSON.stringify({ raid: expected })) continue;
    differences.push(`${JSON.stringify(asker)} ${query}`);
  }
  return differences;
}

const nameOf = (field: string): string => field.split(/[ :]/)[0]!;

function mayRead({ as, purpose }: Asker, field: string): boolean {
  if (!PROTECTED.has(field) || as === 'keeper') return true;
  return as === 'ocha' && purpose === 'coordination';
}
