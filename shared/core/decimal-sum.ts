/** Adds decimal texts exactly; nothing passes through binary fractions. */
export function addDecimals(amounts: readonly string[]): string {
  const scale = Math.max(0, ...amounts.map(fractionDigits));
  const sum = amounts.reduce((total, amount) => total + toInteger(amount, scale), 0n);
  return fromInteger(sum, scale);
}

export function subtractDecimals(from: string, amount: string): string {
  return addDecimals([from, amount.startsWith('-') ? amount.slice(1) : `-${amount}`]);
}

function fractionDigits(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function toInteger(amount: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function fromInteger(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const sign = value < 0n ? '-' : '';
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
