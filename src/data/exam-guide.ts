/** What each exam domain asks for, in a word or two. */
export const domainTitles: Readonly<Record<number, string>> = {
  1: 'Secure',
  2: 'Resilient',
  3: 'High-performing',
  4: 'Cost-optimized',
};
