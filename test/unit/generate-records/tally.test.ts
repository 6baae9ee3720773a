import { CentreTally } from '../../../shared/tools/generate-records/measure/centre-tally';
import { clean, members } from '../../../shared/tools/generate-records/measure/columns';
import { Tally } from '../../../shared/tools/generate-records/measure/tally';

describe('a tally', () => {
  it('counts words and blanks, and leaves out what nobody filled', () => {
    const tally = new Tally();
    for (const word of ['PAID', 'PAID', ' ', undefined]) tally.word('status', word);
    tally.word('never', '');
    expect(tally.group().columns).toEqual({
      status: { filled: 2, missing: 2, words: { PAID: 2 } },
    });
  });

  it('keeps of names only how often they stand, those of the directory apart', () => {
    const tally = new Tally((name) => name === 'WFP');
    for (const name of ['WFP', 'WFP', 'Jane Doe', 'Jane Doe', 'John Doe']) tally.name('who', name);
    expect(tally.group().columns['who']).toEqual({
      filled: 5,
      missing: 0,
      names: { 1: 1, 2: 1 },
      knownNames: { 2: 1 },
    });
    expect(JSON.stringify(tally.group())).not.toMatch(/Doe|WFP/);
  });

  it('keeps of texts only their length, and of numbers three digits', () => {
    const tally = new Tally();
    tally.text('description', ' What happened. ');
    tally.number('amount', '1234567');
    const { description, amount } = tally.group().columns;
    expect(description?.percentiles).toMatchObject({ 0: 14, 100: 14 });
    expect(amount?.percentiles).toMatchObject({ 0: 1_230_000, 100: 1_230_000 });
  });

  it('counts rows that stand several times once', () => {
    const tally = new Tally();
    expect(['a', 'b', 'a', 'a'].map((key) => tally.isNew(key))).toEqual([true, true, false, false]);
    expect(tally.group()).toEqual({ records: 2, repeats: { 1: 1, 3: 1 }, columns: {} });
  });
});

describe('the middle of a country', () => {
  it('is told in whole degrees, and only where many records have a point', () => {
    const centres = new CentreTally();
    for (let point = 0; point < 20; point += 1)
      centres.add('SDN', String(15 + point / 100), '32.6');
    for (let point = 0; point < 19; point += 1) centres.add('TON', '-21.1', '-175.2');
    centres.add('SDN', '', '32');
    expect(centres.centres()).toEqual({ SDN: { latitude: 15, longitude: 33 } });
  });
});

describe('a cell', () => {
  it('that says nothing is blank', () => {
    const words = ['No  information', 'Unknown', 'NotApplicable', ' Road '];
    expect(words.map(clean)).toEqual(['', '', '', 'Road']);
  });

  it('names several, but a comma before a blank belongs to a name', () => {
    expect(members('Health,Protection - Housing, Land and Property')).toEqual([
      'Health',
      'Protection - Housing, Land and Property',
    ]);
  });
});
