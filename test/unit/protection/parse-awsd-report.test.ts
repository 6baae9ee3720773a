import { parseAwsdReport } from '../../../subgraphs/protection/ingest/parse-awsd-report';

const ROW = {
  'Incident ID': '35',
  Year: '2022',
  Month: '7',
  Day: '26',
  'Country Code': 'UA',
  Country: 'Ukraine',
  Region: 'Donetsk',
  District: 'Pryazovia',
  City: 'Mariupol outskirts',
  UN: '0',
  INGO: '10',
  'Nationals kidnapped': '10',
  'Total kidnapped': '10',
  'Total killed': '0',
  'Gender Unknown': '10',
  'Means of attack': 'Kidnapping',
  Verified: 'Yes',
};

function read(given: Record<string, string>, occurrence = 1) {
  const parsed = parseAwsdReport({
    where: 'line 3',
    given: { ...ROW, ...given },
    structured: occurrence,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.rejection));
  return parsed.value;
}

describe('a row of the Aid Worker Security Database', () => {
  it.each([
    [{ Month: '', Day: '' }, '2022'],
    [{ Day: '' }, '2022-07'],
    [{}, '2022-07-26'],
  ])('knows the date as far as %j leaves it', (given, date) => {
    expect(read(given as Record<string, string>).value.date).toBe(date);
  });

  it.each([
    [
      { Month: '2', Day: '30' },
      { column: 'Year', value: '2022-2-30', reason: 'not a date' },
    ],
    [{ Month: '' }, { column: 'Year', value: '2022--26', reason: 'not a date' }],
    [{ Year: '' }, { column: 'Year', value: '-7-26', reason: 'not a date' }],
    [{ Month: 'July' }, { column: 'Month', value: 'July' }],
    [{ UN: '?' }, { column: 'UN', value: '?' }],
    [{ 'Incident ID': '' }, { column: 'Incident ID', reason: 'not the number of an incident' }],
  ])('is refused with %j', (given, rejection) => {
    const parsed = parseAwsdReport({ where: 'line 3', given: { ...ROW, ...given } });
    expect(parsed).toMatchObject({ ok: false, rejection });
  });

  it('takes the alpha-2 code for the country, and its name where the code is blank', () => {
    expect(read({}).value.place.country).toBe('UA');
    const { place } = read({ 'Country Code': '', Country: 'Chechnya' }).value;
    expect(place.country).toBe('Chechnya');
  });

  it('counts people by kind of organization, by what was done and by gender', () => {
    const { victims, organizationTypes } = read({}).value;
    expect(victims).toMatchObject({
      killed: 0,
      kidnapped: 10,
      national: { kidnapped: 10 },
      byOrganizationType: [{ organizationType: 'INGO', affected: 10 }],
      byGender: { male: 0, female: 0, unknown: 10 },
    });
    expect(organizationTypes).toEqual(['INGO']);
  });

  it.each([
    [{}, 'SETTLEMENT'],
    [{ City: '' }, 'DISTRICT'],
    [{ City: '', District: '' }, 'PROVINCE'],
    [{ City: '', District: '', Region: '' }, 'COUNTRY'],
    [{ City: '', District: '', Region: '', Country: '', 'Country Code': '' }, 'NOT_STATED'],
  ])('is as precise as the finest place that %j leaves', (given, precision) => {
    expect(read(given as Record<string, string>).value.precision).toBe(precision);
  });

  it('gets an id of its own when its number stands on another event too', () => {
    expect(read({}, 2)).toMatchObject({ recordId: '35-2', value: { incidentId: 'awsd-35-2' } });
  });
});
