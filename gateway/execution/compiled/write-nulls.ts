import { emit } from './code-writer';
import { startOf } from './layout';
import type { Written } from './written-field';

/** The public schema may promise a value where the owner's does not. */
export function refuseNull({ field, from, supply }: Required<Written>): string[] {
  if (!field.shape.nonNull || supply.field.value.nonNull) return [];
  return [`if(B[M[${from}+${startOf(supply.node, supply.field)}]]===110)return -1;`];
}

/** What an owner does not know of is null. */
export function absent(group: readonly Written[], before: string, from: string): string[] {
  if (group.some(({ field }) => field.shape.nonNull)) return ['}else{return -1;'];
  const nulls = group.map(({ field }) => `"${field.key}":null`).join(',');
  return [`}else if(${from}===-1){`, emit(before + nulls), '}else{return -1;'];
}
