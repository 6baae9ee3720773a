import { sources } from '../../../subgraphs/access/ingest/sources';
import { describeWithRealData } from '../../testkit/real-data';
import type { AccessUnderTest } from './access-under-test';
import { ingest, startAccessUnderTest } from './access-under-test';

describeWithRealData('the states of the access agreements', (data) => {
  let access: AccessUnderTest;

  beforeAll(async () => {
    access = await startAccessUnderTest('access_states');
    await ingest(access.database, sources[0]!, data);
  });
  afterAll(() => access.stop());

  it.each([
    ['BSGI-2022', '2022-07-21', 'NOT_YET'],
    ['BSGI-2022', '2022-07-22', 'SIGNED'],
    ['BSGI-2022', '2022-07-23', 'IN_FORCE'],
    ['BSGI-2022', '2022-10-29', 'SUSPENDED'],
    ['BSGI-2022', '2022-11-02', 'SUSPENDED'],
    ['BSGI-2022', '2022-11-03', 'IN_FORCE'],
    ['BSGI-2022', '2022-11-20', 'IN_FORCE'],
    ['BSGI-2022', '2023-03-19', 'IN_FORCE'],
    ['BSGI-2022', '2023-05-19', 'IN_FORCE'],
    ['BSGI-2022', '2023-07-16', 'IN_FORCE'],
    ['BSGI-2022', '2023-07-17', 'TERMINATED'],
    ['UNSCR-2165', '2014-07-14', 'SIGNED'],
    ['UNSCR-2165', '2014-07-15', 'IN_FORCE'],
    ['UNSCR-2165', '2015-01-10', 'IN_FORCE'],
    ['UNSCR-2165', '2015-01-11', 'EXPIRED'],
    ['UNSCR-2504', '2020-07-10', 'IN_FORCE'],
    ['UNSCR-2504', '2020-07-11', 'EXPIRED'],
    ['UNSCR-2533', '2020-07-11', 'SIGNED'],
    ['UNSCR-2533', '2020-07-12', 'IN_FORCE'],
    ['UNSCR-2585', '2022-01-11', 'IN_FORCE'],
    ['UNSCR-2585', '2022-07-10', 'IN_FORCE'],
    ['UNSCR-2585', '2022-07-11', 'EXPIRED'],
    ['UNSCR-2642', '2022-07-12', 'SIGNED'],
    ['UNSCR-2642', '2022-07-13', 'IN_FORCE'],
    ['UNSCR-2672', '2023-07-10', 'IN_FORCE'],
    ['UNSCR-2672', '2023-07-11', 'EXPIRED'],
    ['JEDDAH-2023-05-20', '2023-05-22', 'SIGNED'],
    ['JEDDAH-2023-05-20', '2023-05-23', 'IN_FORCE'],
    ['JEDDAH-2023-05-20', '2023-05-30', 'IN_FORCE'],
    ['JEDDAH-2023-05-20', '2023-05-31', 'SUSPENDED'],
    ['JEDDAH-2023-05-20', '2023-06-04', 'EXPIRED'],
    ['JEDDAH-2023-05-20', '2024-12-31', 'EXPIRED'],
  ])('tell that %s on %s is %s', async (id, date, state) => {
    const question = `query ($id: ID!, $date: Date!) {
      accessAgreement(id: $id) { statusOn(date: $date) { state } }
    }`;
    const { data: answer } = await access.ask(question, { id, date });
    expect(answer.accessAgreement.statusOn.state).toBe(state);
  });
});
