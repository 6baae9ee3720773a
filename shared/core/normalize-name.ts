/** A name for comparison only: lower case, no accents or apostrophes, punctuation as blanks. */
export function normalizeName(name: string): string {
  return name
    .replace(/['`\u00B4\u02BB-\u02BF\u2018\u2019\u2032]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
