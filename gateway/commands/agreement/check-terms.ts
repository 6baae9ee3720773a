import { parse } from 'graphql';
import { closestWord, expectedWord } from '../../../shared/core/closest-word';
import { PassageError } from '../../../shared/core/errors';
import {
  type AgreedDraw,
  type Agreement,
  type Grant,
  higherRung,
} from '../../../shared/sharing/agreement';
import { type KeyDirectory, organizationOf, ownerOf } from '../../../shared/sharing/key-directory';
import { limitsBeyond, rungOf } from '../../../shared/sharing/held-limits';
import { limitsOf, shownBy } from '../../../shared/sharing/shown';
import type { SharedField } from '../../../shared/sharing/shared-field';
import { type SharedFields, readSharedFields } from '../../supergraph/read-shared-fields';
import { RUNG_WORDS } from './explain/rung-words';

/**
 * Makes sure that an agreement speaks of what there is, and gives in words what its parties may not have meant.
 * @throws PassageError BAD_ARGUMENT that names a party, a field or a class that does not exist.
 */
export function checkTerms(
  { owner, recipient, grants, draws = [], breakGlass }: Agreement,
  supergraphSdl: string,
  directory: KeyDirectory | undefined,
): string[] {
  if (directory !== undefined) {
    checkParty(directory, '--owner', owner);
    checkParty(directory, '--recipient', recipient);
  }
  const fields = readSharedFields(parse(supergraphSdl, { noLocation: true }));
  const checked = [...grants, ...(breakGlass?.grants ?? [])].map((grant) => ({
    grant,
    named: fieldsOf(grant, fields),
  }));
  const all = [...fields.values()];
  return [
    ...draws.flatMap((draw) => drawDoubts(draw, { recipient, directory, all })),
    ...draws.flatMap(({ needs }) =>
      foreignFields(
        needs.flatMap((name) => fieldsNamed(name, all, '--draw')),
        owner,
        directory,
      ),
    ),
    ...checked.flatMap(({ named }) => foreignFields(named, owner, directory)),
    ...checked.flatMap(({ grant, named }) => emptyGrant(grant, named)),
    ...checked.flatMap(({ grant, named }) => withoutPersons(grant, named)),
    ...checked.flatMap(({ grant, named }) => unheldLimits(grant, named)),
  ];
}

function checkParty(directory: KeyDirectory, where: string, id: string): void {
  if (organizationOf(directory, id) !== undefined) return;
  const known = directory.organizations.map((organization) => organization.id);
  throw new PassageError('BAD_ARGUMENT', 'the directory of keys has no such organization', {
    ...{ where, value: id, expected: expectedWord(id, known) },
  });
}

function fieldsOf({ fields: given, classes }: Grant, fields: SharedFields): SharedField[] {
  const all = [...fields.values()];
  return [
    ...given.flatMap((name) => fieldsNamed(name, all)),
    ...classes.flatMap(({ subgraph, level }) => {
      const found = all.filter(
        (field) => field.level === level && field.subgraphs.includes(subgraph),
      );
      if (found.length > 0) return found;
      throw new PassageError('BAD_ARGUMENT', 'no field is of this class', {
        where: '--class',
        value: `${subgraph}/${level}`,
        expected: `one of ${classesIn(all).join(', ')}`,
      });
    }),
  ];
}

/** Only a subgraph of the recipient is told anything, and only records that are decided as fields can be. */
function drawDoubts({ subgraph, field, needs }: AgreedDraw, known: KnownGraph): string[] {
  const { recipient, directory, all } = known;
  const owner = directory && ownerOf(directory, subgraph);
  const perRecord = all.filter(
    ({ coordinate, perRecord }) => perRecord && needs.includes(coordinate),
  );
  const given = all.find(({ coordinate }) => coordinate === field);
  return [
    ...(directory === undefined || owner?.id === recipient
      ? []
      : [`"${subgraph}" is not ${recipient}'s subgraph: it would be told nothing.`]),
    ...perRecord.map(
      ({ coordinate }) => `${coordinate} is decided record by record: it is told to nobody.`,
    ),
    // The graph is composed with the field only once the agreement is in force.
    ...(given === undefined || given.subgraphs.includes(subgraph)
      ? []
      : [`${field} is given by ${given.subgraphs.join(', ')}, not by ${subgraph}.`]),
  ];
}

interface KnownGraph {
  readonly recipient: string;
  readonly directory: KeyDirectory | undefined;
  readonly all: readonly SharedField[];
}

function fieldsNamed(name: string, all: readonly SharedField[], where = '--field'): SharedField[] {
  const type = name.endsWith('.*') ? name.slice(0, -1) : undefined;
  const found = all.filter(({ coordinate }) =>
    type === undefined ? coordinate === name : coordinate.startsWith(type),
  );
  if (found.length > 0) return found;
  const closest = closestWord(
    name,
    all.map(({ coordinate }) => coordinate),
  );
  throw new PassageError('BAD_ARGUMENT', 'the graph has no such field', {
    where,
    value: name,
    expected: closest === undefined ? 'Type.field or Type.*' : `perhaps "${closest}"`,
  });
}

function classesIn(all: readonly SharedField[]): string[] {
  const classes = all
    .filter(({ level }) => level !== 'SEVERE' && level !== 'LOW')
    .flatMap(({ subgraphs, level }) => subgraphs.map((subgraph) => `${subgraph}/${level}`));
  return [...new Set(classes)].sort();
}

/** An agreement opens nothing of what another owns. */
function foreignFields(
  named: readonly SharedField[],
  owner: string,
  directory: KeyDirectory | undefined,
): string[] {
  if (directory === undefined) return [];
  return named.flatMap(({ coordinate, subgraphs }) => {
    const owners = subgraphs.map((subgraph) => ownerOf(directory, subgraph)?.id ?? `"${subgraph}"`);
    if (owners.includes(owner)) return [];
    return [`${coordinate} is not ${owner}'s to share: it belongs to ${owners.join(' and ')}.`];
  });
}

/** Of fields that all give more than the rung nothing would be shown. */
function emptyGrant({ rung, fields, classes }: Grant, named: readonly SharedField[]): string[] {
  const isOpen = named.some((field) => higherRung(rung, rungOf(field)) === rung);
  if (isOpen) return [];
  const names = [...fields, ...classes.map(({ subgraph, level }) => `${subgraph}/${level}`)];
  return [
    `${names.join(', ')}: nothing of it gives as little as ${RUNG_WORDS[rung]}, so all stays empty.`,
  ];
}

/** What is agreed within limits stays empty where its owner does not hold it to them. */
function unheldLimits(grant: Grant, named: readonly SharedField[]): string[] {
  const byLimits = new Map<string, string[]>();
  for (const field of named) {
    if (higherRung(grant.rung, rungOf(field)) !== grant.rung) continue;
    const beyond = limitsOf(limitsBeyond(shownBy(grant), field)).join(', ');
    if (beyond !== '') byLimits.set(beyond, [...(byLimits.get(beyond) ?? []), field.coordinate]);
  }
  return [...byLimits].map(
    ([limits, names]) =>
      `${names.join(', ')} stays empty: its owner does not hold it to "${limits}".`,
  );
}

/** What is SEVERE opens to persons alone. */
function withoutPersons({ persons }: Grant, named: readonly SharedField[]): string[] {
  const severe = named.filter(({ level }) => level === 'SEVERE');
  if (persons !== undefined || severe.length === 0) return [];
  const names = severe.map(({ coordinate }) => coordinate).join(', ');
  return [`${names} stays empty: what is SEVERE opens to named persons alone (--person).`];
}
