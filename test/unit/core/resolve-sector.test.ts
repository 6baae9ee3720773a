import type { DirectorySector } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { sectorResolver } from '../../../shared/core/resolve-sector';

const SECTORS: DirectorySector[] = [
  { code: 'WSH', name: 'Water Sanitation Hygiene', aliases: ['WASH', 'Eau', 'General'] },
  { code: 'PRO', name: 'Protection', aliases: ['General', '-'] },
  { code: 'EDU', name: 'Education', aliases: ['PRO', 'Protection'] },
];
const resolverOf = (sectors: DirectorySector[]) => sectorResolver({ ...EMPTY_DIRECTORY, sectors });

describe('a sector in a provider’s words', () => {
  const resolve = resolverOf(SECTORS);

  it('is found by name, code and synonym, however they are typed', () => {
    expect(resolve('water, sanitation & hygiene')).toBeNull();
    expect(resolve('Water / Sanitation / HYGIENE')).toBe('WSH');
    expect(resolve('wsh')).toBe('WSH');
    expect(resolve(' wash ')).toBe('WSH');
  });

  it('is found by its own name and code before another one’s synonym', () => {
    expect(resolve('Protection')).toBe('PRO');
    expect(resolve('PRO')).toBe('PRO');
  });

  it('is not found by a synonym that two sectors share, nor by no word at all', () => {
    expect(resolve('General')).toBeNull();
    expect(resolve('')).toBeNull();
    expect(resolve('–')).toBeNull();
  });

  it('is the same in whatever order the list stands', () => {
    const backwards = resolverOf(SECTORS.toReversed());
    for (const name of ['Protection', 'PRO', 'WASH', 'General', 'Education', 'x']) {
      expect(backwards(name)).toBe(resolve(name));
    }
  });
});
