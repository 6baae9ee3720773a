import { getNamedType, isInterfaceType, isObjectType, parse } from 'graphql';
import type { SharedField } from '../../shared/sharing/sharing-policy';
import { readSharedFields } from '../supergraph/read-shared-fields';
import type { Supergraph } from '../supergraph/supergraph';

export interface ProtectedField extends SharedField {
  /** Whether it gives numbers: of those an exact count is the value itself. */
  readonly isNumber: boolean;
}

export type ProtectedFields = ReadonlyMap<string, ProtectedField>;

/** Fields above LOW: all others are everybody's, and nothing is asked about them. */
export function protectedFields({ sdl, publicSchema }: Supergraph): ProtectedFields {
  const shared = [...readSharedFields(parse(sdl, { noLocation: true })).values()];
  return new Map(
    shared
      .filter(({ level }) => level !== 'LOW')
      .map((field) => {
        const [typeName = '', fieldName = ''] = field.coordinate.split('.');
        const type = publicSchema.getType(typeName);
        const hasFields = isObjectType(type) || isInterfaceType(type);
        const given = hasFields ? type.getFields()[fieldName]?.type : undefined;
        const isNumber = given !== undefined && NUMBERS.has(getNamedType(given).name);
        return [field.coordinate, { ...field, isNumber }];
      }),
  );
}

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);
