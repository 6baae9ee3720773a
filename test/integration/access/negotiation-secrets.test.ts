import { startAccessUnderTest } from './access-under-test';
import { ANYBODY, AUTHOR, LINES, as, begun, event } from './negotiation-under-test';

it('a negotiation with all kinds of secrets looks to others like one without any', async () => {
  const access = await startAccessUnderTest('access_negotiation_twins');
  try {
    const record = async (mutation: string, input: object) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { negotiation { id version } errors { message } } }`;
      const { change } = (await access.ask(document, { input }, AUTHOR)).data;
      expect(change.errors).toEqual([]);
      return change.negotiation;
    };
    const ids: string[] = [];
    for (const [clientKey, team] of [
      ['twin-a', ['un']],
      ['twin-b', []],
    ] as const) {
      const { id } = await record('recordNegotiation', begun({ clientKey, team }));
      ids.push(id);
    }
    for (const [index, part] of [
      { mandate: { by: 'a', text: 'b' } },
      { lines: LINES },
      { term: { key: 'one', text: 'a term under armed escort' } },
      { commonGround: { kind: 'CONTESTED_FACT', text: 'the bridge' } },
    ].entries()) {
      const input = { ...event(`part-${index}`, '2024-01-11', part), id: ids[0] };
      await record('recordNegotiationEvent', { ...input, basedOnVersion: index + 1 });
    }
    const ALL = `query ($id: ID!) { negotiation(id: $id) { title version asOf team { id } redLines { key } bottomLines { key }
      mandates { by } proposedTerms { key } commonGround { text } milestones { daysLeft } trackRecord { record { made } }
      wouldCross(term: { text: "armed escort" }) { basis } entries { what date sources { sensitivity title asGiven { name } } }
      withdrawnEntries { id } withdrawal { reason } } }`;
    for (const caller of [ANYBODY, as('stranger')]) {
      const [a, b] = await Promise.all(ids.map((id) => access.ask(ALL, { id }, caller)));
      expect(a!.data.negotiation).not.toBeNull();
      expect(a).toEqual(b);
    }
  } finally {
    await access.stop();
  }
});
