import { PassageError } from '../../../core/errors';
import type { SheetCells } from '../../../core/sheet-layout';
import { listAt, readJson } from '../read-json';

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

/** The columns that hold the place of a point feature (RFC 7946). */
const PLACE = ['geometry.longitude', 'geometry.latitude'] as const;

/**
 * The features of a GeoJSON file as a table: one column for each property, two for the point.
 * @throws PassageError FILE_MALFORMED
 */
export function readFeatures(path: string): { header: string[]; rows: SheetCells[] } {
  const document = readJson(path) as { features?: unknown } | null;
  const features = listAt(path, document?.features, 'features') as readonly Feature[];
  const properties = [
    ...new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {}))),
  ];
  const rows = features.map((feature, index) => ({
    line: index + 1,
    cells: [
      ...properties.map((name) => asText(feature.properties?.[name])),
      ...pointOf(path, index, feature),
    ],
  }));
  return { header: [...properties, ...PLACE], rows };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function pointOf(path: string, index: number, { geometry }: Feature): string[] {
  if (!geometry) return ['', ''];
  const { coordinates } = geometry;
  const isPoint = geometry.type === 'Point' && Array.isArray(coordinates);
  if (isPoint) return [asText(coordinates[0]), asText(coordinates[1])];
  throw new PassageError('FILE_MALFORMED', 'the geometry is not a point', {
    where: `${path}, feature ${index + 1}`,
    value: geometry.type,
    expected: 'Point',
  });
}
