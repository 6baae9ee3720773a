import {
  chooseModel,
  whyAnew,
} from '../../../../subgraphs/harmonization/domain/decisions/choose-model';
import { startingModel } from '../../../../subgraphs/harmonization/domain/decisions/starting-model';
import { comparatorOf } from '../../../../subgraphs/harmonization/domain/linkage/compare/comparators';
import { prepareRecord } from '../../../../subgraphs/harmonization/domain/linkage/normalize/prepare-record';
import { AID_WORKER_PLAN as plan } from '../../../../subgraphs/harmonization/domain/plans/aid-worker-plan';
import { AID_WORKER_START as start } from '../../../../subgraphs/harmonization/domain/plans/aid-worker-start';
import { MONEY_PLAN } from '../../../../subgraphs/harmonization/domain/plans/money-plan';
import { MONEY_START } from '../../../../subgraphs/harmonization/domain/plans/money-start';

const record = (at: number) =>
  prepareRecord(plan, {
    ...{ id: `r${at}`, source: at % 2 === 0 ? 'a' : 'b' },
    values: { country: 'SDN', date: `2023-04-${String(1 + (at % 28)).padStart(2, '0')}` },
  });
const records = (count: number) => Array.from({ length: count }, (_, at) => record(at));
const question = { plan, answers: [], start };

describe('the model by which records are compared', () => {
  it.each([
    [plan, start],
    [MONEY_PLAN, MONEY_START],
  ])('begins with weights from elsewhere, one for every level of $kind', (plan, start) => {
    const known = plan.comparisons.map((comparison) => comparatorOf(comparison).levels.length);
    const model = startingModel(plan, start);
    expect(model.comparisons.map(({ levels }) => levels.length)).toEqual(known);
    expect(Object.keys(start.levels)).toEqual(plan.comparisons.map(({ field }) => field));
    const names = plan.comparisons.flatMap((comparison) =>
      comparatorOf(comparison).levels.map(({ name }) => `${comparison.field} ${name}`),
    );
    const given = Object.entries(start.levels).flatMap(([field, levels]) =>
      Object.keys(levels).map((name) => `${field} ${name}`),
    );
    expect(given).toEqual(names);
  });

  it('is estimated from the records themselves as soon as they suffice', () => {
    const few = chooseModel({ ...question, records: records(20) });
    expect(few.model).toMatchObject({ prior: start.prior, estimatedFrom: { pairs: 0 } });
    const many = chooseModel({ ...question, records: records(400) });
    expect(many.model.estimatedFrom.pairs).toBeGreaterThan(0);
  });

  it('has another version where the same weights are used with other counts of terms', () => {
    const few = chooseModel({ ...question, records: records(20) });
    const again = chooseModel({ ...question, records: records(20).reverse() });
    expect(again.model).toEqual(few.model);
    const more = chooseModel({ ...question, records: records(30) });
    expect({ ...more.model, version: '' }).toEqual({ ...few.model, version: '' });
    expect(more.model.version).not.toBe(few.model.version);
  });

  it('stays while nothing that it rests on is another, and tells why it does not', () => {
    const ground = { plan, answers: [], others: 0 };
    expect(whyAnew(ground, null)).toBe('the first estimate');
    const first = chooseModel({ ...question, records: records(400) });
    expect(whyAnew({ ...ground, others: 40 }, first)).toBeNull();
    expect(whyAnew({ ...ground, others: 41 }, first)).toMatch(/more than a tenth/);
    const answers = [{ a: 'r0', b: 'r1', isSame: true }];
    expect(whyAnew({ ...ground, answers }, first)).toBe('people answered');
    const answered = chooseModel({ ...question, records: records(400), answers });
    expect(whyAnew(ground, answered)).toBe('people answered');
    const back = chooseModel({ ...question, records: records(400) });
    expect(back.model).toEqual(first.model);
    const stricter = { ...plan, thresholds: { same: 0.99, different: 0.1 } };
    expect(whyAnew({ ...ground, plan: stricter }, first)).toBe('the plan was changed');
  });
});
