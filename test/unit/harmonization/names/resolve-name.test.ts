import { countryNames } from '../../../../subgraphs/harmonization/ingest/country-names';
import { countryReader } from '../../../../subgraphs/harmonization/domain/names/country-reader';
import { nameResolver } from '../../../../subgraphs/harmonization/domain/names/resolve-name';

const KNOWN = [
  ['oxr', 'Open Crossings Relief'],
  ['oxr', 'OXR'],
  ['wfd', 'World Fund for Development'],
  ['wfd', 'WFD'],
  ['wfd-ken', 'World Fund for Development Kenya'],
  ['nrf', 'Norwegian River Fund'],
  ['denland', 'Government of Denmark'],
  ['sun-a', 'Sunrise Aid'],
  ['sun-b', 'Sunrise Aid'],
  ['hands', 'Many Hands'],
  ['hands', 'Many Hands in Somalia'],
  ['mhx', 'MHX'],
  ['env', 'Lantern for Environment Education and Health'],
  ['noise', 'Lantern is an organization that was founded in 2001 to teach young people in towns'],
].map(([organizationId, name]) => ({ organizationId: organizationId!, name: name! }));

const resolve = nameResolver(KNOWN, countryReader(countryNames()));

function ownerOf(name: string): string {
  const found = resolve(name);
  return found.outcome === 'SAME' ? `${found.organizationId} by ${found.by}` : found.outcome;
}

describe('whose name a text is', () => {
  it.each([
    ['Open Crossings Relief (OXR)', 'oxr by SAME'],
    ['OXR - Open Crossings', 'oxr by HEADED'],
    ['Open Crosings Relief', 'oxr by SPELLING'],
    ['Fonds mondial pour le développement', 'wfd by SAME'],
    ['River Fund, Norway', 'nrf by SAME'],
    ['Denmark', 'denland by SAME'],
    ['Lantern for Env. Edu and Health', 'env by SPELLING'],
    ['Many Hands International', 'hands by SCOPED'],
  ])('finds %s as %s', (name, owner) => {
    expect(ownerOf(name)).toBe(owner);
  });

  it.each([
    ['letters that its own words do not write out', 'Ocean Xylophone Rescue'],
    ['letters of words of which some are left out', 'LEEH'],
    ['an acronym of its own in brackets', 'Many Hands of Peace (MHOP)'],
    ['words of the field alone', 'Development Community Fund of the World'],
    ['several organizations with a stroke between them', 'OXR/WFD'],
    ['a body beside it', 'OXR Foundation'],
    ['the mark of a branch', 'OXR-G'],
    ['two words in another order', 'Hands Many'],
    ['a word that is written as a word and not as an acronym', 'Oxr in the Valley'],
    ['a country beside a dash', 'Teachers in Boats - Denmark'],
  ])('leaves to a person what is found by %s', (_, name) => {
    expect(ownerOf(name)).not.toContain(' by ');
  });

  it('takes letters that changed places in an acronym for a slip, and another letter for another', () => {
    const known = [{ organizationId: 'caxel', name: 'CAXEL' }];
    const find = nameResolver(known, countryReader(countryNames()));
    expect(find('CAXLE')).toMatchObject({ outcome: 'SAME', by: 'SPELLING' });
    expect(find('CAXEM').outcome).not.toBe('SAME');
  });

  it('keeps a branch apart from its federation', () => {
    expect(ownerOf('World Fund for Development (Kenya)')).toBe('wfd-ken by SAME');
    expect(ownerOf('World Fund for Development Uganda')).not.toContain('wfd by');
  });

  it('knows an organization by a country under which it is known', () => {
    expect(ownerOf('MHX Somalia')).not.toContain('mhx by');
    expect(ownerOf('Many Hands International Somalia')).toBe('hands by SCOPED');
  });

  it('asks a person which of two with one name is meant', () => {
    expect(resolve('Sunrise Aid')).toMatchObject({
      outcome: 'NEEDS_A_PERSON',
      candidates: [{ organizationId: 'sun-a' }, { organizationId: 'sun-b' }],
    });
  });

  it('takes no sentence for a name', () => {
    expect(ownerOf('Open Crossings Relief is a group that was founded to open crossings')).toBe(
      'UNKNOWN',
    );
  });
});
