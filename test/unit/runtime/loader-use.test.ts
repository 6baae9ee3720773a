import DataLoader from 'dataloader';
import { LoaderUse } from '../../../shared/runtime/loader-use';

describe('the use of loaders', () => {
  it('counts the requests that used each loader, however often they did', () => {
    const use = new LoaderUse();
    const context = { loaders: { plan: (code: string) => code, flow: () => 'flow' }, other: 7 };
    const first = use.watch(context);
    expect([first.loaders.plan('a'), first.loaders.plan('b'), first.other]).toEqual(['a', 'b', 7]);
    use.watch(context).loaders.plan('c');
    use.watch({ store: { plans: () => [] } }).store.plans();
    expect(use.requests).toEqual({ 'loaders.plan': 2, 'store.plans': 1 });
  });

  it('counts a loader that only another loader used, and none that was not', async () => {
    const use = new LoaderUse();
    const plan = new DataLoader<string, string>((codes) => Promise.resolve(codes));
    const total = new DataLoader<string, number>(async (codes) => {
      const plans = await plan.loadMany(codes);
      return plans.map(() => 1);
    });
    const spare = new DataLoader<string, string>((codes) => Promise.resolve(codes));
    await use.watch({ loaders: { plan, total, spare } }).loaders.total.load('HSDN26');
    expect(use.requests).toEqual({ 'loaders.plan': 1, 'loaders.total': 1 });
  });

  it('leaves a context without loaders as it is', () => {
    expect(new LoaderUse().watch({ caller: 'nobody' })).toEqual({ caller: 'nobody' });
  });
});
