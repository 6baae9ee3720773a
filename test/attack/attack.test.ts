import { FORMS, attack } from './run-attack';

const WORLDS = 4;

describe.each(FORMS)('counts told as "%s"', (form) => {
  it('are attacked by whoever knows all answers, before and after more records came', async () => {
    let [small, narrowed, harmless, told] = [0, 0, 0, 0];
    const worlds = form === 'small cells alone' ? 1 : WORLDS;
    for (let seed = 101; seed < 101 + worlds; seed += 1) {
      const result = await attack(seed, form);
      small += result.small;
      narrowed += result.narrowed;
      harmless += result.harmless;
      told += result.told;
    }
    expect(small).toBeGreaterThan(10);
    // Without cells withheld beside the small ones the attack succeeds: it is worth something.
    if (form === 'small cells alone') expect(narrowed).toBeGreaterThan(small / 2);
    else expect(narrowed).toBe(0);
    if (form === 'rounded') expect(told / harmless).toBeGreaterThanOrEqual(0.9);
  });
});
