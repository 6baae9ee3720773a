import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';
import { CLAIM, MESSAGE, desk } from './message-examples';
import { preparePause, recorderOf } from './recorded-points';

describe('a message on the way to the public', () => {
  let access: AccessUnderTest;
  let record: ReturnType<typeof recorderOf>;
  let claimId: string;
  let id: string;

  beforeAll(async () => {
    access = await startAccessUnderTest('access_message_way');
    await preparePause(access);
    record = recorderOf(access);
    const claim = { ...CLAIM, agreementId: 'PAUSE-1' };
    claimId = (await record('recordViolationClaim', claim, desk, 'claim')).thing.id;
    const message = { ...MESSAGE, answersId: claimId, agreementId: 'PAUSE-1', countries: ['SDN'] };
    id = (await record('recordPublicMessage', message, desk, 'message')).thing.id;
  });
  afterAll(() => access.stop());

  let keys = 0;
  const happened = async (date: string, part: object) => {
    const input = { id, clientKey: `key-${(keys += 1)}`, date, ...part };
    return (await record('recordPublicMessageEvent', input, desk, 'message')).errors;
  };
  const text = (words: string) => ({ text: { language: 'ar', text: words } });
  const review = (outcome: string) => ({
    review: {
      language: 'ar',
      by: 'un',
      reviewers: 'elders of the host community',
      outcome,
      note: 'n',
    },
  });
  const publication = (words: string) => ({
    publication: {
      channel: 'RADIO',
      place: 'regional radio',
      texts: [{ language: 'ar', text: words }],
    },
  });
  const REFUSED = (field: string[]) => [
    { field: ['publication', 'texts', '0', ...field], code: 'REFUSED' },
  ];

  it('is published only word for word as it was approved, and a new text needs a new review', async () => {
    expect(await happened('2023-05-13', text('first'))).toEqual([]);
    expect(await happened('2023-05-13', review('CHANGES_NEEDED'))).toEqual([]);
    expect(await happened('2023-05-14', publication('first'))).toEqual(REFUSED([]));
    expect(await happened('2023-05-14', text('second'))).toEqual([]);
    expect(await happened('2023-05-14', publication('second'))).toEqual(REFUSED([]));
    expect(await happened('2023-05-14', review('APPROVED'))).toEqual([]);
    expect(await happened('2023-05-15', publication('another'))).toEqual(REFUSED(['text']));
    expect(await happened('2023-05-15', publication('second'))).toEqual([]);
  });

  it('then shows everybody what was published and who reviewed it, and no draft', async () => {
    const { data } = await access.ask(`{ publicMessage(id: ${JSON.stringify(id)}) {
      drafts { written } entries { what } sharedWith { id } version
      reviews { outcome by { id } reviewers note date }
      publications { date channel texts { language text } }
      answers { id standing } agreement { id } } }`);
    const reviewed = { by: { id: 'un' }, reviewers: 'elders of the host community', note: null };
    expect(data.publicMessage).toEqual({
      ...{ drafts: [], sharedWith: [], version: null },
      entries: ['BEGUN', 'REVIEW', 'REVIEW', 'PUBLICATION'].map((what) => ({ what })),
      reviews: [
        { ...reviewed, outcome: 'CHANGES_NEEDED', date: '2023-05-13' },
        { ...reviewed, outcome: 'APPROVED', date: '2023-05-14' },
      ],
      publications: [
        { date: '2023-05-15', channel: 'RADIO', texts: [{ language: 'ar', text: 'second' }] },
      ],
      answers: { id: claimId, standing: 'CLAIMED' },
      agreement: { id: 'PAUSE-1' },
    });
  });

  it('is reached from its agreement, its country and the claim that it answers', async () => {
    const { data, errors } = await access.ask(
      `query ($of: [_Any!]!) {
         violationClaim(id: ${JSON.stringify(claimId)}) { messages { nodes { id } } }
         accessAgreement(id: "PAUSE-1") { violationClaims { nodes { id } } publicMessages { nodes { id } } status { underReview } }
         _entities(representations: $of) { ... on Country { publicMessages { nodes { id } } violationClaims { nodes { id } } } } }`,
      { of: [{ __typename: 'Country', iso3: 'SDN' }] },
    );
    expect(errors).toBeUndefined();
    expect(data.violationClaim.messages.nodes).toEqual([{ id }]);
    expect(data._entities).toEqual([
      { publicMessages: { nodes: [{ id }] }, violationClaims: { nodes: [{ id: claimId }] } },
    ]);
    expect(data.accessAgreement).toEqual({
      violationClaims: { nodes: [{ id: claimId }] },
      publicMessages: { nodes: [{ id }] },
      status: { underReview: [] },
    });
  });

  it('answers no claim and belongs to no agreement that does not exist', async () => {
    for (const [field, code] of [
      ['answersId', 'NOT_FOUND'],
      ['agreementId', 'NOT_FOUND'],
    ] as const) {
      const input = { ...MESSAGE, clientKey: field, [field]: 'nothing' };
      const { errors } = await record('recordPublicMessage', input, desk, 'message');
      expect(errors).toEqual([{ field: [field], code }]);
    }
  });

  it('claims nothing after its source took the claim back', async () => {
    const taken = { id: claimId, clientKey: 'taken', date: '2023-05-20' };
    const correction = { kind: 'RETRACTED', text: 'The trucks had passed.' };
    const made = await record('recordViolationClaimEvent', { ...taken, correction }, desk, 'claim');
    expect(made.errors).toEqual([]);
    const again = { ...taken, clientKey: 'again', correction: { kind: 'CORRECTED', text: 'x' } };
    const { errors } = await record('recordViolationClaimEvent', again, desk, 'claim');
    expect(errors).toEqual([{ field: ['correction'], code: 'REFUSED' }]);
    const { data } =
      await access.ask(`{ before: violationClaim(id: ${JSON.stringify(claimId)}, asOf: "2023-05-19") { standing }
      after: violationClaim(id: ${JSON.stringify(claimId)}) { standing } }`);
    expect(data).toEqual({ before: { standing: 'CLAIMED' }, after: { standing: 'RETRACTED' } });
  });
});
