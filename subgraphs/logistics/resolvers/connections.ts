import type { CountedConnection } from '../../../shared/runtime/store/read-connection';
import type { BorderCrossing } from '../domain/border-crossing';
import type { Consignment } from '../domain/consignment';
import type { Corridor } from '../domain/corridor';
import type { Obstacle } from '../domain/obstacle';
import type { OperationalPresence } from '../domain/operational-presence';
import type { Port } from '../domain/port';
import type { PresenceFigure } from '../domain/presence-figure';
import type { Voyage } from '../domain/voyage';

export type BorderCrossingConnection = CountedConnection<BorderCrossing>;
export type ConsignmentConnection = CountedConnection<Consignment>;
export type CorridorConnection = CountedConnection<Corridor>;
export type ObstacleConnection = CountedConnection<Obstacle>;
export type OperationalPresenceConnection = CountedConnection<OperationalPresence>;
export type PortConnection = CountedConnection<Port>;
export type PresenceFigureConnection = CountedConnection<PresenceFigure>;
export type VoyageConnection = CountedConnection<Voyage>;
