/** An administrative area with those above it, as the graph gives them. */
export interface GivenArea {
  readonly pcode: string;
  readonly parent?: GivenArea | null;
}

/** Codes of an area, of those above it, and of its country. */
export function areasOf(
  area: GivenArea | null,
  country: { readonly iso3: string } | null,
): string[] {
  const codes: string[] = [];
  for (let one = area; one; one = one.parent ?? null) codes.push(one.pcode);
  return country === null ? codes : [...codes, country.iso3];
}
