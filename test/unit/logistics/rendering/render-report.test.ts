import { parse } from 'csv-parse/sync';
import type { ActivityRecord } from '../../../../subgraphs/logistics/domain/activity/activity-record';
import {
  REPORT_FORMS,
  type ReportForm,
} from '../../../../subgraphs/logistics/domain/rendering/rendered';
import { renderReport } from '../../../../subgraphs/logistics/domain/rendering/render-report';
import { parseActivityRecord } from '../../../../subgraphs/logistics/ingest/read-activity';
import { sampleActivity } from './sample-activity';

function textOf(form: ReportForm, record: ActivityRecord): string {
  const report = renderReport(record, form);
  return report.ok ? report.text : `missing: ${JSON.stringify(report.missing)}`;
}

function fieldsMissing(form: ReportForm, record: ActivityRecord): readonly string[] {
  const report = renderReport(record, form);
  return report.ok ? [] : report.missing.map(({ field }) => field);
}

const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true });

describe('one activity record', () => {
  it.each(REPORT_FORMS)('serves the form %s in the provider’s own words', (form) => {
    expect(textOf(form, sampleActivity())).toContain('Water, Sanitation and Hygiene');
  });

  it('makes a 3W row with its hashtag line for each implementer, sector and place', () => {
    const { places, ...rest } = sampleActivity();
    const elsewhere = { ...places[0]!, admin2: { name: 'Halfa', pcode: 'SD11022' } };
    const [tags, ...rows] = rowsOf(textOf('THREE_W', { ...rest, places: [...places, elsewhere] }));
    expect(tags).toMatchObject({ Donor: '#org+funder+name', 'Admin 2 code': '#adm2+code' });
    expect(rows.map((row) => row['Admin 2'])).toEqual(['Madeinat Kassala', 'Halfa']);
  });

  it('counts people in a 3W sheet only where one row holds them', () => {
    const one = sampleActivity();
    expect(rowsOf(textOf('THREE_W', one))[1]).toMatchObject({
      Reached: '4980',
      'Reached, female': '2550',
    });
    const two = { ...one, places: [one.places[0]!, { ...one.places[0]!, admin2: null }] };
    expect(
      rowsOf(textOf('THREE_W', two))
        .slice(1)
        .map((row) => row.Reached),
    ).toEqual(['', '']);
  });

  it('tells FTS of pledges, commitments and payments, not of budgets and expenditure', () => {
    const rows = rowsOf(textOf('FTS', sampleActivity()));
    expect(rows.map((row) => row.Status)).toEqual(['commitment', 'paid contribution']);
    expect(rows[0]).toMatchObject({ 'Amount in US$': '', 'Decision date': '2026-01-10' });
  });

  it('fills in what the donor report asks of data and leaves its questions to the reporter', () => {
    const text = textOf('EIGHT_PLUS_THREE', sampleActivity());
    expect(text).toContain('| reached | 4980 | 2550 (260 not told) |');
    expect(text).toContain('| Funds received | not given |');
    expect(text).toContain('## 8. Lessons learned\n\n_To be answered');
    expect(text).toContain('## 11. Coordination');
    expect(text).not.toContain('## 10. Visibility');
  });

  it('keeps words from being read as formulas or as marks of XML', () => {
    const record = sampleActivity({ title: '=cmd|"a" <b> & c' });
    expect(rowsOf(textOf('THREE_W', record))[1]!.Activity).toBe('\'=cmd|"a" <b> & c');
    expect(textOf('IATI', record)).toContain('=cmd|&quot;a&quot; &lt;b&gt; &amp; c');
  });
});

describe('a record that lacks what a form requires', () => {
  const sample = sampleActivity();
  const withoutReporter = sample.organizations.filter(({ role }) => role !== 'REPORTS');

  it.each<[ReportForm, Partial<ActivityRecord>, string]>([
    ['THREE_W', { places: [] }, 'Admin 1 (#adm1)'],
    ['EIGHT_PLUS_THREE', { organizations: withoutReporter }, 'Reporting organization'],
    ['FTS', { money: [] }, 'Status'],
    ['FTS', { money: [{ ...sample.money[1]!, from: 'UNHCR' }] }, 'Source organization'],
    ['IATI', { organizations: withoutReporter }, 'reporting-org'],
    ['IATI', { sectors: [...sample.sectors, ...sample.sectors] }, 'sector/@percentage'],
    ['IATI', { period: { start: '2026-01-15', end: null } }, 'budget/period-end'],
  ])('is told so for %s with %o by the name of its field', (form, changed, field) => {
    expect(fieldsMissing(form, sampleActivity(changed))).toEqual([field]);
  });

  it('is refused as a file when it counts people twice or holds what nobody knows', () => {
    const file = (changed: object) => JSON.stringify({ ...sample, ...changed });
    const twice = [{ count: 10 }, { sex: 'FEMALE', count: 10 }];
    expect(() => parseActivityRecord(file({ reached: twice }), 'a.json')).toThrow(/reached\.1/);
    expect(() => parseActivityRecord(file({ titel: 'x' }), 'a.json')).toThrow(/titel/);
  });
});
