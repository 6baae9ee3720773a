import { type BatchLayout, IS_NULL, NEXT, TYPE } from './layout';

// Called for every entity: no objects are made for arguments.
/* eslint-disable max-params */

/**
 * Leads every place that waits to the entity that was answered for it. False when the answer does not
 * hold exactly the entities that were asked for, by type and key, in the order asked.
 */
export function joinEntities(
  integers: Int32Array,
  bytes: Uint8Array,
  layout: BatchLayout,
): boolean {
  const count = integers[layout.count] as number;
  if (count > 0 || layout.links.length > 0) {
    if (!matchEntities(integers, bytes, layout, count)) return false;
  }
  const first = integers[layout.count + 1] as number;
  for (const { slot, head } of layout.links) {
    let node = integers[head] as number;
    while (node !== 0) {
      const record = first + (-2 - (integers[node + slot] as number)) * layout.stride;
      integers[node + slot] = integers[record + 2] as number;
      node = integers[node + slot + 1] as number;
    }
  }
  return true;
}

/** Undoes a walk that ended early. */
export function resetLinks(integers: Int32Array, { links }: BatchLayout): void {
  for (const { slot, head } of links) {
    let node = integers[head] as number;
    while (node !== 0) {
      integers[node + slot] = 0;
      node = integers[node + slot + 1] as number;
    }
    integers[head] = 0;
  }
}

/** Notes the entity of each representation in the place of its hash. */
function matchEntities(
  integers: Int32Array,
  bytes: Uint8Array,
  layout: BatchLayout,
  count: number,
): boolean {
  const answer = integers[layout.fetch.root] as number;
  let entity = integers[answer + (layout.list.pointer as number)] as number;
  if (entity < 0) return false;
  let record = integers[layout.count + 1] as number;
  for (let number = 0; number < count; number += 1) {
    if (entity === 0) return false;
    const type = integers[entity + TYPE] as number;
    if (type !== IS_NULL && !isAsked(integers, bytes, layout, record, entity)) return false;
    integers[record + 2] = type === IS_NULL ? IS_NULL : entity;
    entity = integers[entity + NEXT] as number;
    record += layout.stride;
  }
  return entity === 0;
}

function isAsked(
  integers: Int32Array,
  bytes: Uint8Array,
  layout: BatchLayout,
  record: number,
  entity: number,
): boolean {
  const type = integers[entity + TYPE] as number;
  if (type !== integers[record + 3]) return false;
  const keys = layout.keys.get(layout.entity.variants[type]?.typeName ?? '') ?? [];
  return keys.every(({ answered: { start, end } }, index) => {
    const [from, to] = [
      integers[record + 4 + index * 2] as number,
      integers[record + 5 + index * 2] as number,
    ];
    const at = integers[entity + (start as number)] as number;
    if ((integers[entity + (end as number)] as number) - at !== to - from) return false;
    for (let offset = 0; offset < to - from; offset += 1) {
      if (bytes[from + offset] !== bytes[at + offset]) return false;
    }
    return true;
  });
}
