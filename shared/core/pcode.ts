/**
 * P-codes of the Common Operational Datasets (COD-AB). Their form differs by country and even
 * within one, so a code is only cleaned here; whether it exists is asked of the gazetteer.
 */
const PCODE = /^[0-9A-Z][0-9A-Z._-]{1,19}$/;

/** Upper case without blanks; null when it cannot be a p-code. */
export function cleanPcode(text: string): string | null {
  const code = text.replace(/\s+/g, '').toUpperCase();
  return PCODE.test(code) ? code : null;
}
