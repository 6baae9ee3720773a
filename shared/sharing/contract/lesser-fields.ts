import type { SharedField } from '../shared-field';

/** The fields, each with those beside it that give one rung of the ladder: they may be had where it may not. */
export function withLesserFields(fields: readonly SharedField[]): SharedField[] {
  const byType = new Map<string, SharedField[]>();
  for (const field of fields) {
    if (field.tells === undefined) continue;
    byType.set(typeOf(field), [...(byType.get(typeOf(field)) ?? []), field].sort(byCoordinate));
  }
  return fields.map((field) => {
    const lesser = (byType.get(typeOf(field)) ?? []).filter(
      ({ coordinate }) => coordinate !== field.coordinate,
    );
    return lesser.length === 0 ? field : { ...field, lesser };
  });
}

function byCoordinate(a: SharedField, b: SharedField): number {
  return a.coordinate < b.coordinate ? -1 : 1;
}

function typeOf({ coordinate }: SharedField): string {
  return coordinate.split('.')[0] ?? '';
}
