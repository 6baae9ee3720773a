import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { Located, Placed, Sourced } from './placed';

export const OBSTACLE_KINDS = ['CHECKPOINT', 'CLOSURE'] as const;

export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** Codes are the publisher's: it gives no code book, so none gets a label. */
interface Hindrance extends Located {
  readonly kind: ObstacleKind;
  readonly name: string | null;
  readonly typeCode: string | null;
  readonly typeAbbreviation: string | null;
  readonly statusCode: string | null;
  readonly operatorCode: string | null;
  readonly governorateCode: string | null;
  readonly surveyed: string | null;
}

/** An obstacle as it is taken in. */
export interface ObstacleReport extends Hindrance {
  readonly place: PlaceAsGiven;
}

export interface Obstacle extends Hindrance, Placed, Sourced {}
