import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isHumanitarianSector } from '../../../subgraphs/funding/domain/reported-transaction';
import { parseTransaction } from '../../../subgraphs/funding/ingest/parse-transaction';
import { readIati } from '../../../subgraphs/funding/ingest/read-iati';
import { failureOf } from '../../testkit/failure-of';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage-iati-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function rowsOf(transactions: string, activity = 'default-currency="EUR" humanitarian="1"') {
  const file = path.join(folder, 'activities.xml');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><iati-activities version="2.03">
     <iati-activity ${activity} iati-activities:version="2.02" xmlns:iati-activities="x">
       <iati-identifier>XM-1</iati-identifier>
       <reporting-org ref="XM"><narrative>Réseau &amp; Co</narrative></reporting-org>
       <title><narrative xml:lang="EN">Water</narrative><narrative xml:lang="FR">Eau</narrative></title>
       <recipient-country code="ua" percentage="60"/><recipient-country code="MD"/>
       <sector code="72010" vocabulary="1" percentage="100"/>
       ${transactions}
     </iati-activity></iati-activities>`,
  );
  return [...readIati(file)];
}

const PAID = `
  <transaction-type code="3"/><transaction-date iso-date="2022-07-22"/>
  <value currency="USD" value-date="2022-07-23">1,000.50</value>
  <provider-org provider-activity-id="GB-1" ref="GB-GOV"/>
  <receiver-org><narrative>Local NGO</narrative></receiver-org>`;

function valueOf(transaction: string) {
  const parsed = parseTransaction(rowsOf(transaction)[0]!);
  if (!parsed.ok) throw new Error(parsed.rejection.reason);
  return parsed.value.value;
}

describe('an IATI transaction', () => {
  test('is read with its activity', () => {
    expect(valueOf(`<transaction>${PAID}</transaction>`)).toEqual({
      activityId: 'XM-1',
      activityTitle: 'Water',
      reporter: { name: 'Réseau & Co', ref: 'XM', activityId: null },
      reference: null,
      transactionType: 'DISBURSEMENT',
      date: '2022-07-22',
      amount: '1000.50',
      currency: 'USD',
      valueDate: '2022-07-23',
      description: null,
      humanitarian: true,
      provider: { name: null, ref: 'GB-GOV', activityId: 'GB-1' },
      receiver: { name: 'Local NGO', ref: null, activityId: null },
      recipients: [
        { country: 'UA', percentage: 60 },
        { country: 'MD', percentage: null },
      ],
      sectors: [{ code: '72010', vocabulary: '1', percentage: 100 }],
      iatiVersion: '2.02',
    });
  });

  test('says for itself what it says otherwise than its activity', () => {
    const own = `<transaction humanitarian="0">${PAID.replace('currency="USD" ', '')}
      <recipient-country code="SD"/><sector code="11110"/></transaction>`;
    expect(valueOf(own)).toMatchObject({
      humanitarian: false,
      currency: 'EUR',
      recipients: [{ country: 'SD' }],
      sectors: [{ code: '11110', vocabulary: '1' }],
    });
  });

  test('without a reference is another one though it equals the first', () => {
    const ids = rowsOf(`<transaction>${PAID}</transaction><transaction>${PAID}</transaction>`).map(
      (row) => (row.structured as { recordId: string }).recordId,
    );
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });

  test('with the same reference and content is the same one', () => {
    const twice = `<transaction ref="T1">${PAID}</transaction>`.repeat(2);
    const ids = rowsOf(twice).map((row) => (row.structured as { recordId: string }).recordId);
    expect(ids[1]).toBe(ids[0]);
  });

  test.each([
    ['value', PAID.replace('1,000.50', '')],
    ['transaction-type/@code', PAID.replace('code="3"', 'code="77"')],
    ['transaction-date/@iso-date', PAID.replace('2022-07-22', '5000000')],
  ])('is rejected for its %s', (column, transaction) => {
    const parsed = parseTransaction(rowsOf(`<transaction>${transaction}</transaction>`)[0]!);
    expect(parsed).toMatchObject({ ok: false, rejection: { column } });
  });

  test('without any currency has no amount', () => {
    const given = `<transaction>${PAID.replace('currency="USD" ', '')}</transaction>`;
    const parsed = parseTransaction(rowsOf(given, '')[0]!);
    expect(parsed).toMatchObject({ rejection: { column: 'value/@currency' } });
  });
});

test('a half-written file is told with its line', async () => {
  const file = path.join(folder, 'half.xml');
  fs.writeFileSync(file, '<iati-activities>\n<iati-activity>');
  const { code, sentence } = await failureOf(() => [...readIati(file)]);
  expect(code).toBe('FILE_MALFORMED');
  expect(sentence).toContain('half.xml, line');
  fs.writeFileSync(file, '<html></html>');
  expect((await failureOf(() => [...readIati(file)])).sentence).toContain('no iati-activities');
});

test('chapter 7 of the DAC codes and the humanitarian clusters are humanitarian sectors', () => {
  const of = (code: string, vocabulary: string) =>
    isHumanitarianSector({ code, vocabulary, percentage: null });
  expect([of('72010', '1'), of('740', '2'), of('6', '10')]).toEqual([true, true, true]);
  expect([of('12220', '1'), of('72', '99')]).toEqual([false, false]);
});
