import type { Caller } from '../../../shared/core/caller';
import type { OwnerUnderTest } from '../access/describe-recording';
import { activityInput, BEGUN, REVISED } from './activity-input';
import { startRecordingLogistics as start } from './start-recording-logistics';

const AUTHOR: Caller = { kind: 'ORGANIZATION', organization: 'author' };
const DONOR: Caller = { kind: 'ORGANIZATION', organization: 'donor' };
const STRANGER: Caller = { kind: 'ORGANIZATION', organization: 'stranger' };

describe('reports of one activity', () => {
  let logistics: OwnerUnderTest;
  beforeEach(async () => {
    logistics = await start('logistics_reports');
  });
  afterEach(() => logistics.stop());

  async function change(mutation: string, input: object, selection: string, caller = AUTHOR) {
    const type = /^withdraw/.test(mutation)
      ? 'WithdrawEntryInput'
      : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
      ${selection} errors { field code message } } }`;
    const { data, errors } = await logistics.ask(document, { input }, caller);
    return { ...data?.change, code: errors?.[0]?.extensions.code ?? null };
  }

  const LINE = 'served { id form receiver countsAs servedTo { id } revision report { text } }';
  const report = async (changed: object = {}) =>
    (await change('recordActivity', { ...BEGUN, ...changed }, 'activity { id version revision }'))
      .activity;
  const serve = (activityId: string, form: string, caller: Caller = DONOR, changed: object = {}) =>
    change(
      'serveReport',
      { clientKey: `${form}-${caller === DONOR ? 'd' : 'a'}`, activityId, form, ...changed },
      LINE,
      caller,
    );
  const total = async (id: string, caller = AUTHOR) =>
    (
      await logistics.ask(
        `query ($id: ID!) { activity(id: $id) { reportsServedTotal { served entered avoided askedAgain withdrawn } } }`,
        { id },
        caller,
      )
    ).data.activity?.reportsServedTotal;

  it('are told in every form, each with its fields, and count when they are served', async () => {
    const { id, revision: first } = await report();
    const forms = ['THREE_W', 'EIGHT_PLUS_THREE', 'FTS', 'IATI'];
    const fields = forms.map(
      (form) => `${form}: report(form: ${form}) { revision mediaType text
      rows { cells { field hxl value } } missing { field } }`,
    );
    const { data } = await logistics.ask(
      `query ($id: ID!) { activity(id: $id) { ${fields.join('\n')} } }`,
      { id },
      DONOR,
    );
    expect(data.activity.THREE_W).toMatchObject({ revision: first, mediaType: 'text/csv' });
    expect(data.activity.THREE_W.rows[0].cells).toContainEqual({
      ...{ field: 'Admin 2 code', hxl: '#adm2+code', value: 'SD11019' },
    });
    expect(data.activity.FTS.rows).toHaveLength(2);
    expect(data.activity.EIGHT_PLUS_THREE.rows[0].cells).toContainEqual({
      ...{ field: 'Persons reached', hxl: null, value: '4980' },
    });
    expect(data.activity.IATI).toMatchObject({ rows: [], missing: [] });
    expect(data.activity.IATI.text).toContain('<iati-activities version="2.03">');
    expect(data.activity.IATI.text).not.toContain('<point');
    expect(await total(id)).toMatchObject({ served: 0 });
    const kinds = [];
    for (const form of forms) kinds.push((await serve(id, form)).served.countsAs);
    expect(kinds).toEqual(['ENTERED', 'AVOIDED', 'AVOIDED', 'AVOIDED']);
    expect((await serve(id, 'FTS', AUTHOR)).served).toMatchObject({
      ...{ receiver: 'author', servedTo: { id: 'author' }, countsAs: 'AVOIDED' },
      report: { text: data.activity.FTS.text },
    });
    const again = await serve(id, 'IATI', DONOR, { clientKey: 'again' });
    expect(again.served).toMatchObject({ countsAs: 'ASKED_AGAIN', receiver: 'donor' });
    expect(await total(id)).toEqual({
      ...{ served: 6, entered: 1, avoided: 4, askedAgain: 1, withdrawn: 0 },
    });
  });

  it('are each one line of the ledger, however often the request is sent', async () => {
    const { id } = await report();
    const first = await serve(id, 'FTS');
    expect(await serve(id, 'FTS')).toEqual(first);
    const other = await serve(id, 'IATI', DONOR, { clientKey: 'FTS-d' });
    expect(other.errors).toMatchObject([{ field: ['clientKey'], code: 'KEY_REUSED' }]);
    expect(await total(id)).toMatchObject({ served: 1 });
  });

  it('are refused with every field that the record lacks, and nothing is written', async () => {
    const { id } = await report({
      activity: activityInput({ organizations: [], money: [], places: [] }),
    });
    const { served, errors } = await serve(id, 'EIGHT_PLUS_THREE');
    expect(served).toBeNull();
    expect(errors).toEqual(
      ['Reporting organization', 'Donor', 'Location'].map((field) => ({
        ...{ field: ['form'], code: 'REFUSED' },
        message: expect.stringContaining(`${field} is missing: expected`),
      })),
    );
    const { data } = await logistics.ask(
      `query ($id: ID!) { activity(id: $id) { report(form: IATI) { text missing { field where expected } } } }`,
      { id },
      AUTHOR,
    );
    expect(data.activity.report).toMatchObject({ text: null });
    expect(data.activity.report.missing[0]).toEqual({
      ...{ field: 'reporting-org', where: 'organizations' },
      expected: 'an organization with the role REPORTS',
    });
    expect(await total(id)).toMatchObject({ served: 0 });
  });

  it('are neither served nor seen by whoever may not see the activity', async () => {
    const { id } = await report();
    await serve(id, 'FTS');
    const nobody: Caller = { kind: 'ANONYMOUS' };
    expect(await serve(id, 'FTS', nobody)).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await serve(id, 'FTS', STRANGER)).errors).toMatchObject([
      { field: ['activityId'], code: 'NOT_FOUND' },
    ]);
    expect(await total(id, STRANGER)).toBeUndefined();
    const sums = '{ reportsServed { nodes { served } } activities { totalCount } }';
    for (const [caller, served] of [
      [STRANGER, 0],
      [nobody, 0],
      [DONOR, 1],
    ] as const) {
      const { data } = await logistics.ask(sums, {}, caller);
      expect(data).toEqual({
        reportsServed: { nodes: [{ served }] },
        activities: { totalCount: served },
      });
    }
    const shared = { clientKey: 's', id, basedOnVersion: 1, date: '2026-03-02' };
    await change('shareActivity', { ...shared, publicFrom: '2026-03-02' }, 'activity { id }');
    const { data } = await logistics.ask(sums, {}, nobody);
    expect(data.reportsServed.nodes).toEqual([{ served: 1 }]);
  });

  it('are entered anew with each revision, and save nobody anything when it is taken back', async () => {
    const { id } = await report();
    for (const form of ['FTS', 'IATI']) await serve(id, form);
    const act = { ...REVISED, id, basedOnVersion: 1 };
    await change('reviseActivity', act, 'activity { version }');
    const june = await serve(id, 'FTS', DONOR, { clientKey: 'june' });
    expect(june.served).toMatchObject({
      countsAs: 'ENTERED',
      revision: 'author:Activity/wash-june',
    });
    expect(await total(id)).toMatchObject({ served: 3, entered: 2, avoided: 1, withdrawn: 0 });
    const back = { clientKey: 'b', id, basedOnVersion: 2, reason: 'wrong month' };
    const entryId = 'author:Activity/wash-june';
    await change('withdrawActivityEntry', { ...back, entryId }, 'activity { version }');
    expect(await total(id)).toMatchObject({ served: 3, entered: 1, avoided: 1, withdrawn: 1 });
    const { data } = await logistics.ask(
      `query ($id: ID!) { activity(id: $id) { reportsServed { nodes { countsAs report { form } } } } }`,
      { id },
      DONOR,
    );
    expect(data.activity.reportsServed.nodes.at(-1)).toEqual({
      countsAs: 'WITHDRAWN',
      report: null,
    });
  });

  it('end with an activity that is withdrawn, whose reports save nobody anything', async () => {
    const { id } = await report();
    for (const form of ['FTS', 'IATI']) await serve(id, form);
    const whole = { clientKey: 'w', id, basedOnVersion: 1, entryId: 'author:Activity/wash' };
    await change(
      'withdrawActivityEntry',
      { ...whole, reason: 'it never began' },
      'activity { id }',
    );
    expect((await serve(id, 'THREE_W')).errors).toMatchObject([
      { field: ['activityId'], code: 'REFUSED', message: 'It was withdrawn as a whole.' },
    ]);
    expect(await total(id)).toEqual({
      ...{ served: 2, entered: 0, avoided: 0, askedAgain: 0, withdrawn: 2 },
    });
    const { data } = await logistics.ask('{ activities { totalCount } }', {}, AUTHOR);
    expect(data.activities.totalCount).toBe(0);
    expect(await report({ clientKey: 'anew' })).toMatchObject({ version: 1 });
  });

  it('come from one record: the same activity is not recorded a second time', async () => {
    const { id } = await report();
    const second = { ...BEGUN, clientKey: 'second' };
    const { activity, errors } = await change('recordActivity', second, 'activity { id }');
    expect(activity).toBeNull();
    expect(errors).toEqual([
      {
        ...{ field: ['activity', 'ownId'], code: 'REFUSED' },
        message: `It is reported as ${JSON.stringify(id)}: revise that record.`,
      },
    ]);
  });

  it('are added up by organization, form and month, whatever is asked for', async () => {
    const { id } = await report();
    for (const form of ['THREE_W', 'FTS', 'IATI']) await serve(id, form);
    const wrong = await serve(id, 'FTS', AUTHOR);
    const back = {
      clientKey: 'b',
      id: wrong.served.id,
      basedOnVersion: 1,
      entryId: 'author:ServedReport/FTS-a',
    };
    const taken = await change(
      'withdrawServedReport',
      { ...back, reason: 'a trial' },
      'served { id }',
    );
    expect(taken).toMatchObject({ served: null, errors: [] });
    const today = new Date().toISOString().slice(0, 10);
    const { data } = await logistics.ask(
      `query ($today: Date!) {
        all: reportsServed { nodes { organization { id } form month served entered avoided } }
        byForm: reportsServed(groupBy: [ORGANIZATION, FORM]) { totalCount nodes { organization { id } form entered avoided } }
        page: reportsServed(groupBy: [FORM], first: 1) { nodes { form } pageInfo { hasNextPage endCursor } }
        monthly: reportsServed(groupBy: [MONTH], filter: { form: IATI, servedBetween: { from: $today } }) { nodes { month served avoided } }
        none: reportsServed(filter: { organization: "donor" }) { nodes { served } } }`,
      { today },
      AUTHOR,
    );
    expect(data.all.nodes).toEqual([
      { organization: null, form: null, month: null, served: 3, entered: 1, avoided: 2 },
    ]);
    const organization = { id: 'author' };
    expect(data.byForm).toEqual({
      totalCount: 3,
      nodes: [
        { organization, form: 'FTS', entered: 0, avoided: 1 },
        { organization, form: 'IATI', entered: 0, avoided: 1 },
        { organization, form: 'THREE_W', entered: 1, avoided: 0 },
      ],
    });
    expect(data.page).toMatchObject({ nodes: [{ form: 'FTS' }], pageInfo: { hasNextPage: true } });
    expect(data.monthly.nodes).toEqual([{ month: today.slice(0, 7), served: 1, avoided: 1 }]);
    expect(data.none.nodes).toEqual([{ served: 0 }]);
  });
});
