import { copyFileSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { commandsIn } from '../../fixtures/gateway/commands-in';
import { temporaryFolder } from '../../testkit/temporary-folder';

const QUESTION = `{ incidents(first: 1) { nodes {
  id perpetrator { name } ... on AidWorkerIncident { captivityOutcome } } } }`;

describe('from "we may share" to a signed agreement, by commands', () => {
  const home = temporaryFolder({
    'question.graphql': QUESTION,
    'misspelt.graphql': '{ incidents { nodes { perpetratr { name } } } }',
  });
  const { at, keys, agreement } = commandsIn(home);
  const draft = at('draft.json');
  const explained = (as = 'ocha') =>
    agreement(`explain --as ${as} --purpose coordination --operation ${at('question.graphql')}`);

  beforeAll(async () => {
    for (const added of ['keeper --subgraph protection', 'ocha', 'wfp']) {
      const [id = ''] = added.split(' ');
      const { code } = await keys(
        `add --as ${added} --name The_${id} --contact data@${id}.example`,
      );
      expect(code).toBe(0);
    }
  });

  it('keeps private keys from other accounts, and public documents readable', () => {
    const names = readdirSync(at('sharing-keys')).sort();
    expect(names).toEqual(['keeper.pem', 'ocha.pem', 'steward.pem', 'wfp.pem']);
    for (const name of names) expect(statSync(at(`sharing-keys/${name}`)).mode & 0o077).toBe(0);
    expect(readFileSync(at('sharing/directory.json'), 'utf8')).not.toContain('PRIVATE');
  });

  it('drafts, tries out, signs twice, and holds from the moment it lies in the folder', async () => {
    const terms = '--field AidWorkerIncident.captivityOutcome --until 2099-06-30';
    const parties = '--owner keeper --recipient ocha --purpose coordination';
    expect(await agreement(`draft ${parties} ${terms} --out ${draft}`)).toMatchObject({ code: 0 });

    const tryOut = `explain --as ocha --purpose coordination --operation ${at('question.graphql')} --with ${draft}`;
    const [before, tried] = await Promise.all([explained(), agreement(tryOut)]);
    expect(before.text).toContain('Shown: 5 of 6 fields.');
    expect(before.text).toContain(
      'Belongs to The_keeper ("protection"); ask data@keeper.example. Missing: an agreement with "ocha" for the purpose "coordination".\n    incidents.nodes.captivityOutcome (HIGH): How a kidnapping',
    );
    expect(tried.text).toContain('As if keeper-ocha@1 were signed by both sides and in force.');
    expect(tried.text).toContain('Shown: 6 of 6 fields.');

    expect((await agreement(`sign ${draft} --as wfp`)).text).toContain('only the two parties sign');
    expect((await agreement(`sign ${draft} --as keeper`)).code).toBe(0);
    const half = await agreement(`verify ${draft}`);
    expect(half).toMatchObject({ code: 1, text: expect.stringContaining('"ocha" has not signed') });
    expect((await agreement(`sign ${draft} --as ocha`)).code).toBe(0);
    expect(await agreement(`verify ${draft}`)).toMatchObject({ code: 0 });

    copyFileSync(draft, at('sharing/keeper-ocha.agreement.json'));
    const [ocha, wfp] = await Promise.all([explained(), explained('wfp')]);
    expect(ocha.text).toMatch(
      /By the agreement keeper-ocha@1 \(HIGH\):\n +incidents\.nodes\.captivityOutcome: the value itself/,
    );
    expect(wfp.text).toContain('an agreement with "wfp"');
  });

  it('says the same to a program', async () => {
    const { text } = await agreement(
      `explain --as ocha --purpose coordination --operation ${at('question.graphql')} --json`,
    );
    const { fields, agreements } = JSON.parse(text);
    expect(fields.at(-1)).toMatchObject({
      path: 'incidents.nodes.captivityOutcome',
      outcome: 'shown',
      by: ['keeper-ocha@1'],
    });
    expect(agreements).toEqual([
      expect.objectContaining({ agreement: expect.objectContaining({ until: '2099-06-30' }) }),
    ]);
  });

  it('names what was changed in a signed file', async () => {
    const changed = readFileSync(draft, 'utf8').replace('2099-06-30', '2199-06-30');
    writeFileSync(at('changed.json'), changed);
    const { code, text } = await agreement(`verify ${at('changed.json')}`);
    expect(code).toBe(1);
    expect(text).toContain('signature of "keeper": the signature is not over this document');
  });

  it('ends by one side’s word', async () => {
    expect((await agreement(`revoke ${draft} --as ocha --reason finished`)).code).toBe(0);
    const { code, text } = await agreement('verify');
    expect(code).toBe(1);
    expect(text).toContain('"ocha" revoked it: finished');
    expect((await explained()).text).toContain('Shown: 5 of 6 fields.');
  });

  it('refuses a draft that names what is not there, and tells of terms that nobody may have meant', async () => {
    const parties = '--owner keeper --recipient ocha --purpose coordination --until 2099-01-01';
    const out = `--out ${at('other.json')}`;
    const field = '--field AidWorkerIncident.captivityOutcome';
    const expected = {
      [`${parties} --field AidWorkerIncident.captivityOutcom`]:
        'perhaps "AidWorkerIncident.captivityOutcome"',
      [`${parties} --class protection/SEVERE`]: 'grants.0.classes.0.level',
      [`${parties} --class reference/HIGH`]: 'Expected one of ',
      [`${parties.replace('ocha', 'ocho')} ${field}`]: 'perhaps "ocha"',
      [`${parties.replace('keeper', 'wfp')} ${field}`]:
        "Note: AidWorkerIncident.captivityOutcome is not wfp's to share: it belongs to keeper.",
      [`${parties} ${field} --place SDN --place SD01 --records-from 2026-01-01 --records-to 2026-06-30`]:
        'AidWorkerIncident.captivityOutcome: the value itself, of records in SDN, SD01 from 2026-01-01 until 2026-06-30\n',
      [`${parties} ${field} --person amal --person auth0|omar`]:
        'AidWorkerIncident.captivityOutcome: the value itself, to amal, auth0|omar alone\n',
      [`${parties} ${field} --person quo'te`]: 'grants.0.persons.0',
      [`${parties} --field AidWorkerIncident.motive --place SDN`]:
        'Note: AidWorkerIncident.motive stays empty: its owner does not hold it to "of records in SDN".',
      [`${parties} ${field} --rung range`]:
        'nothing of it gives as little as a range, from and to, so all stays empty.',
    };
    for (const [terms, words] of Object.entries(expected)) {
      expect((await agreement(`draft ${terms} ${out}`)).text).toContain(words);
    }
  });

  it('puts nothing in force that would not hold', async () => {
    const half = at('half.json');
    const terms =
      '--owner keeper --recipient ocha --purpose coordination --field AidWorkerIncident.motive';
    await agreement(`draft ${terms} --until 2099-01-01 --id half --out ${half}`);
    await agreement(`sign ${half} --as keeper`);
    expect(await agreement(`put ${half}`)).toMatchObject({
      code: 1,
      text: expect.stringContaining('"ocha" has not signed'),
    });
    expect((await agreement(`sign ${half} --as ocha`)).text).toContain(
      `Next: npm run agreement -- put ${half}`,
    );
    expect((await agreement(`put ${half}`)).text).toContain('in force for ocha from now');
    expect((await agreement('verify')).text).toContain('half@1, keeper to ocha: holds');
  });

  it('verifies a file beside what stands in the folder: a later version replaced it, a revocation ended it', async () => {
    const [first, second] = [at('half.json'), at('half-2.json')];
    const terms =
      '--owner keeper --recipient ocha --purpose coordination --field AidWorkerIncident.motive --id half';
    await agreement(`draft ${terms} --agreement-version 2 --until 2099-01-01 --out ${second}`);
    for (const party of ['keeper', 'ocha']) await agreement(`sign ${second} --as ${party}`);
    expect((await agreement(`verify ${first}`)).text).toContain('half@1, keeper to ocha: holds');
    expect((await agreement(`put ${second}`)).code).toBe(0);
    const replaced = await agreement(`verify ${first}`);
    expect(replaced.code).toBe(1);
    expect(replaced.text.trim()).toBe(
      'half@1, keeper to ocha: does not hold: version 2 replaced it',
    );
    await agreement(`revoke ${second} --as keeper --reason finished`);
    const ended = await agreement(`verify ${second} ${first}`);
    expect(ended.text).toContain('half@2, keeper to ocha: does not hold: "keeper" revoked it');
    expect(ended.text).toMatch(/half@1, keeper to ocha: .*version 2 replaced it/);
  });

  it('says what is wrong in one clear sentence, with exit code 1', async () => {
    const wrong = {
      'draft --owner a --recipient b --purpose marketing --field A.b --until 2099-01-01':
        'purposes.0',
      'explain --as ocha --purpose marketing --operation x': 'Expected one of coordination, ',
      'explain --as ocha --purpose cordination --operation x': 'Expected perhaps "coordination"',
      'explain --as ochaa --purpose coordination --operation x': 'Expected perhaps "ocha"',
      'explain --as ocha --purpose coordination --operation nowhere.graphql': 'nowhere.graphql: ',
      [`explain --as ocha --purpose coordination --operation ${at('misspelt.graphql')}`]:
        'misspelt.graphql, line 1, column 23: Cannot query field "perpetratr" on type "Incident". Did you mean "perpetrator"?',
      'dance --with x': 'which command?',
      'sign --dance': "'--dance'",
    };
    const answers = await Promise.all(Object.keys(wrong).map(agreement));
    for (const [index, words] of Object.values(wrong).entries()) {
      expect(answers[index]).toMatchObject({ code: 1, text: expect.stringContaining(words) });
      expect(answers[index]!.text).not.toContain('    at ');
    }
  });
});
