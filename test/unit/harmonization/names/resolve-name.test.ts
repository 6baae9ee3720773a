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
  ['abx', 'ABX'],
  ['abx-homes', 'ABX Homes Kenya'],
  ['kfe', 'KFE'],
  ['kfe', 'Kenya Fish Exchange'],
  ['iom', 'IOM'],
  ['iom', 'Institute of Oceans and Mountains'],
  ['rescue', 'Lantern and River Rescue'],
  ['mohx', 'MOHX'],
  ['mohx', 'Ministry of Hexes'],
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
    ['what stands behind a dash', 'Bridges for Boats - World Fund for Development'],
    ['letters of a country', 'Isle of Man'],
    ['letters of a name in another country', 'Kuwait Fish Exchange'],
    ['letters alone with which others begin', 'ABX Homes'],
    ['letters that it does not show, where nothing else is known', 'Aid for Boats Xylophonic'],
    ['the letters of a ministry of another region', 'MOHX Westland'],
    ['the same words in another order', 'Action for Rescue Lantern and River'],
    ['a kind of organization', 'Open Crossings Relief Agencies'],
    ['a word for the whole world', 'Global Many Hands'],
    ['a region', 'Open Crossings Relief Africa'],
  ])('leaves to a person what is found by %s', (_, name) => {
    expect(ownerOf(name)).not.toContain(' by ');
  });

  it('takes what a name means in another language for a name only where more is known of the organization', () => {
    const many = ['Water', 'Food', 'Peace', 'Health', 'Youth', 'Labour'].map((field) => ({
      ...{ organizationId: field, name: `International ${field} Research Centre` },
    }));
    const french = { organizationId: 'cir', name: 'Centre International de Recherche' };
    const resolveWith = (...more: typeof many) =>
      nameResolver([...many, french, ...more], countryReader(countryNames()));
    const asked = 'International Research Centre';
    const alone = resolveWith()(asked);
    expect(alone).toMatchObject({ outcome: 'NEEDS_A_PERSON' });
    expect('candidates' in alone && alone.candidates[0]).toMatchObject({
      ...{ organizationId: 'cir', doubt: 'TRANSLATED' },
    });
    const known = { organizationId: 'cir', name: 'CIRX' };
    expect(resolveWith(known)(asked)).toMatchObject({ outcome: 'SAME', organizationId: 'cir' });
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
