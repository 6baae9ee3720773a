import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../../gateway/config';
import type { GatewayOverrides } from '../../gateway/service';
import { type SubgraphConfig, readSubgraphConfig } from '../../shared/runtime/subgraph-config';
import { WALLS } from '../fixtures/walls/walled-networks';
import { type Cell, STOPS, TABLE, type TableRow } from '../integration/walls/attack-table';
import { ATTACKS } from '../integration/walls/attacks';
import { expectSection, markdownTable } from '../testkit/documented-section';

const PLACES = [...WALLS, 'composition'] as const;

function textOf(cell: Cell): string {
  if (cell === STOPS) return `**${STOPS}**`;
  return 'test' in cell ? `[${cell.says}](../test/${cell.test.file})` : cell.says;
}

const cells = (wanted: (row: TableRow, cell: Cell) => boolean) =>
  TABLE.flatMap((row) =>
    PLACES.flatMap((place): [string, string, Cell][] =>
      wanted(row, row[place]) ? [[row.id, place, row[place]]] : [],
    ),
  );

/** A service is configured by nothing but its variables; these are what takes a wall down in tests. */
it('no variable of a service takes a wall down', () => {
  const environment = {
    ...{
      X_DATABASE_URL: 'postgres://x:y@localhost/x',
      X_CALL_KEYS: 'keys',
      GATEWAY_SUPERGRAPH: 's',
    },
    ...{ X_DECIDES_AGAIN: 'false', GATEWAY_SHARING: 'everything', GATEWAY_DECISIONS: 'none' },
  };
  const subgraph: SubgraphConfig = readSubgraphConfig(environment, 'X_', 4002);
  expect(subgraph.decidesAgain).toBeUndefined();
  const overrides: (keyof GatewayOverrides)[] = ['sharing', 'decisions', 'client'];
  for (const name of overrides) expect(readConfig(environment)).not.toHaveProperty(name);
});

describe('the table of who meets which attack', () => {
  it('stands in the documents as it is tested', () => {
    const rows = TABLE.map((row) => [row.id, row.attack, ...PLACES.map((at) => textOf(row[at]))]);
    const head = [
      '',
      'attack',
      'gateway alone',
      'subgraph alone',
      'database alone',
      'when composed',
    ];
    expectSection('docs/data-responsibility.md', 'walls', markdownTable(head, rows));
  });

  it.each(cells((_, cell) => cell === STOPS))('%s by the %s is tried by its test', (id, place) => {
    expect(Object.keys(ATTACKS)).toContain(id);
    expect(WALLS).toContain(place);
  });

  it.each(cells((_, cell) => cell !== STOPS && 'test' in cell))(
    '%s by the %s is shown by a test of the name that is given',
    (_id, _place, cell) => {
      const { file, name } = (cell as { test: { file: string; name: string } }).test;
      const text = readFileSync(resolve(__dirname, '..', file), 'utf8');
      expect(text).toMatch(/\b(it|describe)(\.each)?\(/);
      expect(text).toContain(`'${name}`);
    },
  );

  it('names every attack from D1 to D16, and says where each is met', () => {
    const ids = Array.from({ length: 16 }, (_, index) => `D${index + 1}`);
    expect([...new Set(TABLE.map(({ id }) => id))]).toEqual(ids);
    const met = cells((_, cell) => cell === STOPS || 'test' in (cell as object));
    expect(new Set(met.map(([id]) => id))).toEqual(new Set(ids));
  });
});
