import type { OrganizationAsGiven } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import type { SheetKind } from '../../../shared/runtime/ingest/sheets/sheet-kind';
import type { CargoReport } from '../domain/consignment';
import type { CorridorReport } from '../domain/corridor';
import type { ObstacleReport } from '../domain/obstacle';
import type { PresenceReport } from '../domain/operational-presence';
import type { PortReport } from '../domain/port';
import type { FigureReport } from '../domain/presence-figure';
import type { OrganizationInRole } from '../domain/presence-organization';
import {
  writeCorridors,
  writeCrossings,
  writeFigures,
  writeObstacles,
  writePorts,
} from '../store/write-records';
import { writeCargoes } from '../store/write-cargoes';
import { writePresences } from '../store/write-presences';
import {
  ownCargo,
  ownCorridor,
  ownCrossing,
  ownFigure,
  ownObstacle,
  ownPort,
  ownPresence,
} from './own-values';
import { cargoFields, parseCargo } from './parse-cargo';
import type { CrossingWords } from './parse-crossing';
import { crossingFields, parseCrossing } from './parse-crossing';
import { figureFields, parseFigure } from './parse-figure';
import { obstacleFields, parseObstacle } from './parse-obstacle';
import { parsePort, portFields } from './parse-port';
import { parsePresence, presenceFields } from './parse-presence';

const presenceKind: RecordKind<PresenceReport> = {
  name: 'OperationalPresence',
  mentions: ({ place, sectorMeant, organizations }) => ({
    places: [place],
    sectors: oneOrNone(sectorMeant),
    organizations: organizations.map(asGiven),
  }),
  readOwn: readOwnBy<PresenceReport>(ownPresence),
  write: writePresences,
};

const figureKind: RecordKind<FigureReport> = {
  name: 'PresenceFigure',
  mentions: ({ place, sectorMeant }) => ({ places: [place], sectors: oneOrNone(sectorMeant) }),
  readOwn: readOwnBy<FigureReport>(ownFigure),
  write: writeFigures,
};

export const crossingKind: RecordKind<CrossingWords> = {
  name: 'BorderCrossing',
  mentions: ({ countryGiven, neighbourGiven }) => ({
    places: [countryGiven, ...oneOrNone(neighbourGiven)].map((country) => ({ country })),
  }),
  readOwn: readOwnBy<CrossingWords>(ownCrossing),
  write: writeCrossings,
};

const portKind: RecordKind<PortReport> = {
  name: 'Port',
  mentions: ({ place }) => ({ places: [place] }),
  readOwn: readOwnBy<PortReport>(ownPort),
  write: writePorts,
};

const obstacleKind: RecordKind<ObstacleReport> = {
  name: 'Obstacle',
  mentions: ({ place }) => ({ places: [place] }),
  readOwn: readOwnBy<ObstacleReport>(ownObstacle),
  write: writeObstacles,
};

const cargoKind: RecordKind<CargoReport> = {
  name: 'Consignment',
  mentions: ({ destination }) => ({ places: [destination] }),
  readOwn: readOwnBy<CargoReport>(ownCargo),
  write: writeCargoes,
};

export const corridorKind: RecordKind<CorridorReport> = {
  name: 'Corridor',
  mentions: ({ countries }) => ({ places: countries.map((country) => ({ country })) }),
  readOwn: readOwnBy<CorridorReport>(ownCorridor),
  write: writeCorridors,
};

function oneOrNone(text: string | null): string[] {
  return text === null ? [] : [text];
}

function asGiven({ name, acronym }: OrganizationInRole): OrganizationAsGiven {
  return { name: name ?? acronym ?? '', acronym: acronym ?? undefined };
}

/** The kinds that mapping files can fill. */
export const sheetKinds = [
  { kind: presenceKind, fields: presenceFields, fromSheet: parsePresence },
  { kind: figureKind, fields: figureFields, fromSheet: parseFigure },
  { kind: crossingKind, fields: crossingFields, fromSheet: parseCrossing },
  { kind: portKind, fields: portFields, fromSheet: parsePort },
  { kind: obstacleKind, fields: obstacleFields, fromSheet: parseObstacle },
  { kind: cargoKind, fields: cargoFields, fromSheet: parseCargo },
] satisfies SheetKind[];

export const kinds = [...sheetKinds.map(({ kind }) => kind), corridorKind];
