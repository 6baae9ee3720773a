import fc from 'fast-check';
import type { ActivityRecord } from '../../../../subgraphs/logistics/domain/activity/activity-record';
import { renderReport } from '../../../../subgraphs/logistics/domain/rendering/render-report';
import {
  hasIatiStandard,
  IATI_PROFILE,
  IATI_STANDARD,
  iatiFaults,
} from '../../../testkit/iati/iati-faults';
import { spoiledDocuments } from '../../../testkit/iati/spoiled-documents';
import { randomActivity } from './random-activity';
import { sampleActivity } from './sample-activity';

/** The profile always; the standard's own schema too where it is at hand. */
const SCHEMAS = hasIatiStandard ? [IATI_PROFILE, IATI_STANDARD] : [IATI_PROFILE];

function documentOf(record: ActivityRecord): string | null {
  const report = renderReport(record, 'IATI');
  return report.ok ? report.text : null;
}

const sample = sampleActivity();
const sampleDocument = documentOf(sample)!;
const halves = [40, 60].map((percent) => ({ ...sample.sectors[0]!, dacCode: null, percent }));

describe.each(SCHEMAS)('an activity as IATI 2.03 ($main)', (schema) => {
  it.each<[string, Partial<ActivityRecord>]>([
    ['as it is', {}],
    ['with sectors of a list of its own', { sectors: halves }],
    ['without places, money and results', { places: [], money: [], results: [], reached: [] }],
    [
      'planned, without an end',
      { status: 'PLANNED', money: [], period: { start: '2026-01-15', end: null } },
    ],
    ['with marks of XML and letters of several scripts', { title: 'مياه & <агуа> "水"' }],
  ])('is valid: the sample %s', async (_, changed) => {
    const document = documentOf(sampleActivity(changed));
    expect(await iatiFaults(schema, [document!])).toEqual([[]]);
  });

  it('is valid whatever a record tells, or what is missing is named', async () => {
    const records = fc.sample(randomActivity, { numRuns: 400, seed: 203 });
    const documents = records.map(documentOf).filter((document) => document !== null);
    expect(documents.length).toBeGreaterThan(40);
    expect(documents.length).toBeLessThan(records.length);
    const faults = (await iatiFaults(schema, documents)).flat();
    expect(faults).toEqual([]);
  });
});

describe('the profile of IATI 2.03', () => {
  it.each<[string, string | RegExp, string]>([
    ['an element that must stand', '<activity-status code="2"/>', ''],
    ['the order of elements', /(<iati-identifier>.*\n)([^]*?<\/reporting-org>\n)/, '$2$1'],
    ['the number of elements', /(<activity-status .*\n)/, '$1$1'],
    ['an attribute that must stand', ' role="1"', ''],
    ['the version', 'version="2.03"', 'version="2.02"'],
    ['a code of a list', 'status code="2"', 'status code="7"'],
    ['a code of a type of organization', 'type="21"', 'type="INGO"'],
    ['a day', 'iso-date="2026-01-15"', 'iso-date="15.1.2026"'],
    ['an amount', '>480000<', '>480 000<'],
    ['a currency', 'currency="EUR"', 'currency="euro"'],
    ['words that must stand', /<narrative>.*<\/narrative>/, '<narrative> </narrative>'],
    ['an element that nobody knows', '<budget ', '<budgets/><budget '],
    ['an attribute that nobody knows', '<budget ', '<budget colour="red" '],
    ['a point', /<pos>.*<\/pos>/, '<pos>15.45,36.4</pos>'],
    ['what is no XML', '</iati-activity>', ''],
  ])('finds what is wrong with %s', async (_, part, broken) => {
    const document = sampleDocument.replace(part, broken);
    expect(document).not.toBe(sampleDocument);
    expect(await iatiFaults(IATI_PROFILE, [document])).not.toEqual([[]]);
  });

  const whereAtHand = hasIatiStandard ? it : it.skip;

  whereAtHand('refuses every spoiled document that the standard’s own schema refuses', async () => {
    const spoiled = spoiledDocuments(sampleDocument);
    const byStandard = await iatiFaults(IATI_STANDARD, spoiled);
    const byProfile = await iatiFaults(IATI_PROFILE, spoiled);
    const refused = spoiled.filter((_, at) => byStandard[at]!.length > 0);
    const missed = refused.filter((one) => byProfile[spoiled.indexOf(one)]!.length === 0);
    expect(refused.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});
