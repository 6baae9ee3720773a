import { repairEncoding } from '../../../shared/core/repair-encoding';

describe('a broken encoding', () => {
  it.each([
    ['TillabÃ©ri Region', 'Tillabéri Region'],
    ['TrÃ\u00adpoli', 'Trípoli'],
    ['CÃ´te d’Ivoire', 'CÃ´te d’Ivoire'],
    ["CÃ´te d'Ivoire", "Côte d'Ivoire"],
    ['Tillabéri', 'Tillabéri'],
    ['Цивільні', 'Цивільні'],
    ['plain', 'plain'],
  ])('%s is read as %s', (given, meant) => {
    expect(repairEncoding(given)).toBe(meant);
  });
});
