/** The shape of a decimal number, as far as its size and range depend on it. */
export interface Decimal {
  negative: boolean;
  /** Digits left after leading and trailing zeros are trimmed; 0 for zero. */
  digits: number;
  /** The power of ten of the first significant digit: 3 for 1234, −2 for 0.05. */
  magnitude: number;
  /** Pairs that the digits fill when pairing starts at the decimal point: 2 for 1.2, 1 for 12. */
  pairs: number;
}

const zero: Decimal = { negative: false, digits: 0, magnitude: 0, pairs: 0 };

/** Returns the shape of a number written as DynamoDB takes it (“-1.50e3”), or undefined for anything else. */
export function readDecimal(text: string): Decimal | undefined {
  let at = text[0] === '-' || text[0] === '+' ? 1 : 0;
  const negative = text[0] === '-';
  let digits = 0;
  let whole = -1;
  let first = -1;
  let last = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e && whole < 0) whole = digits;
    else if (code >= 0x30 && code <= 0x39) {
      if (code !== 0x30) {
        last = digits;
        if (first < 0) first = digits;
      }
      digits++;
    } else break;
  }
  const exponent = at === text.length ? 0 : readExponent(text, at);
  if (digits === 0 || exponent === undefined) return undefined;
  if (first < 0) return zero;
  const ones = (whole < 0 ? digits : whole) - 1 + exponent;
  const magnitude = ones - first;
  const pairs = Math.floor(magnitude / 2) - Math.floor((ones - last) / 2) + 1;
  return { negative, digits: last - first + 1, magnitude, pairs };
}

const exponents = /^[eE][+-]?\d+$/;

function readExponent(text: string, at: number): number | undefined {
  const written = text.slice(at);
  return exponents.test(written) ? Number(written.slice(1)) : undefined;
}

/**
 * Returns one and the same text for numbers of one value (“1.0”, “10e-1”), and the text itself where it is no number.
 */
export function canonicalNumber(text: string): string {
  const decimal = readDecimal(text);
  if (!decimal) return text;
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  return `${decimal.negative ? '-' : ''}${digits}e${decimal.magnitude}`;
}
