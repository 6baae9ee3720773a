import { writeRows } from '../../../../subgraphs/harmonization/store/write-rows';

/** What statements were sent, each with the text of its one parameter. */
async function sentFor(rows: readonly object[]): Promise<string[]> {
  const sent: string[] = [];
  const query = (sql: string, [text]: unknown[] = []) => {
    expect(sql).toBe('insert');
    sent.push(String(text));
    return Promise.resolve([] as never);
  };
  await writeRows({ query }, 'insert', rows);
  return sent;
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ at }));

describe('rows of a run', () => {
  it.each([0, 1, 4_999, 5_000, 5_001, 12_345])(
    'are written each once and in their order, whatever their number (%i)',
    async (count) => {
      const sent = await sentFor(rowsOf(count));
      expect(sent.flatMap((text) => JSON.parse(text) as object[])).toEqual(rowsOf(count));
      expect(sent).toHaveLength(Math.ceil(count / 5_000));
    },
  );

  it('never make one text of all of them: the longest stays as long, however many there are', async () => {
    const longest = async (count: number) => {
      const row = { pairId: 'INCIDENT:a|b', reason: 'date: the same day (+5.1)' };
      const sent = await sentFor(Array.from({ length: count }, () => row));
      return Math.max(...sent.map(({ length }) => length));
    };
    expect(await longest(100_000)).toBe(await longest(5_000));
  });

  it('are made while they are written, no more than a part of them ahead', async () => {
    let made = 0;
    let written = 0;
    const ahead: number[] = [];
    function* many() {
      for (; made < 12_345; made += 1) yield { at: made };
    }
    const query = (_: string, [text]: unknown[] = []) => {
      ahead.push(made - written);
      written += (JSON.parse(String(text)) as unknown[]).length;
      return Promise.resolve([] as never);
    };
    await writeRows({ query }, 'insert', many());
    expect(written).toBe(12_345);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(5_000);
  });
});
