/** Reads what a person types as a number: “1,000”, “0.5”, “2e3”. */
export function parseNumber(text: string): number | 'empty' | 'not-a-number' {
  const bare = text.replace(/[\s,_]/g, '');
  if (bare === '') return 'empty';
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : 'not-a-number';
}

// Made once: making a format takes far longer than using it, and a bill has a hundred numbers.
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const twoDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const threeDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Returns dollars a month: cents, or two digits that count where it is less than a dollar. */
export function formatMoney(amount: number): string {
  return amount === 0 ? '$0' : `$${(amount < 1 ? twoDigits : cents).format(amount)}`;
}

/** Returns a number with three digits that count, at most. */
export function formatNumber(value: number): string {
  return (value >= 1000 ? whole : threeDigits).format(value);
}
