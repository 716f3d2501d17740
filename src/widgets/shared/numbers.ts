/** Reads what a person types as a number: “1,000”, “0.5”, “2e3”. */
export function parseNumber(text: string): number | 'empty' | 'not-a-number' {
  const bare = text.replace(/[\s,_]/g, '');
  if (bare === '') return 'empty';
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : 'not-a-number';
}

/** Returns dollars a month: cents, or two digits that count where it is less than a dollar. */
export function formatMoney(amount: number): string {
  if (amount === 0) return '$0';
  const options = amount < 1 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `$${amount.toLocaleString('en-US', options)}`;
}

/** Returns a number with three digits that count, at most. */
export function formatNumber(value: number): string {
  const options = value >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return value.toLocaleString('en-US', options);
}
