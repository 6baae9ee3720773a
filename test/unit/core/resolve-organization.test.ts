import fc from 'fast-check';
import type { DirectoryOrganization } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { organizationResolver } from '../../../shared/core/resolve-organization';

const organization = (
  id: string,
  name: string,
  acronym: string | null = null,
  aliases: string[] = [],
): DirectoryOrganization => ({ id, name, acronym, aliases });

const resolverOf = (...organizations: DirectoryOrganization[]) =>
  organizationResolver({ ...EMPTY_DIRECTORY, organizations });

const resolve = resolverOf(
  organization('wfp', 'World Food Programme', 'WFP', ['Programme alimentaire mondial']),
  organization('drc', 'Danish Refugee Council', 'DRC', ['DRC Denmark']),
  organization('drc-2', 'Development Relief Centre', 'DRC'),
  organization('intersom', 'Inter Somalia', 'INTERSOM'),
  organization('intersom-2', 'Intersom'),
  organization('intersom-3', 'INTERSOM'),
  organization('nameless', '—', '', ['']),
);
const idOf = (name: string, acronym?: string) => resolve({ name, acronym }).organizationId;

describe('an organization in a provider’s words', () => {
  it('is found by its name, a synonym or its acronym, and the answer says which', () => {
    expect(resolve({ name: 'World  food PROGRAMME' })).toEqual({
      match: 'NAME',
      organizationId: 'wfp',
    });
    expect(resolve({ name: 'Programme Alimentaire Mondial' })).toMatchObject({ match: 'ALIAS' });
    expect(resolve({ name: 'wfp' })).toEqual({ match: 'ACRONYM', organizationId: 'wfp' });
    expect(resolve({ name: 'WFP Country Office', acronym: 'WFP' })).toEqual({
      match: 'ACRONYM',
      organizationId: 'wfp',
    });
  });

  it('is found by its name although its acronym is shared', () => {
    expect(idOf('Danish Refugee Council', 'DRC')).toBe('drc');
  });

  it('is not found by what two organizations share', () => {
    expect(idOf('DRC')).toBeNull();
    expect(idOf('Some Council', 'DRC')).toBeNull();
  });

  it('is not taken for a third one when two share its name', () => {
    expect(resolve({ name: 'Intersom' })).toEqual({ match: 'UNRESOLVED', organizationId: null });
  });

  it('is never guessed by likeness', () => {
    expect(idOf('World Food Program')).toBeNull();
    expect(idOf('Food')).toBeNull();
  });

  it('is not found by words without letters', () => {
    for (const name of ['', ' ', '—', '-']) expect(idOf(name, '')).toBeNull();
  });

  it('is the same one in whatever order the directory lists them', () => {
    const names = ['Alpha', 'alpha', 'Beta', 'B', 'A', 'Gamma'];
    const entry = fc.record({
      name: fc.constantFrom(...names),
      acronym: fc.constantFrom(...names, null),
      aliases: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
    });
    const lists = fc
      .array(entry, { maxLength: 6 })
      .map((all) => all.map((one, id) => ({ ...one, id: String(id) })));
    fc.assert(
      fc.property(lists, (list) => {
        const forwards = resolverOf(...list);
        const backwards = resolverOf(...list.toReversed());
        for (const name of names) expect(forwards({ name })).toEqual(backwards({ name }));
      }),
    );
  });
});
