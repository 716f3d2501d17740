import type { IsoDate, Url } from '../fact.ts';

/** How far the notes were from the truth. */
export type Verdict = 'wrong' | 'outdated' | 'imprecise';

/** One statement of the notes that needed mending. */
export interface Correction {
  /** The headings of the notes that made the statement. */
  notes: readonly `N${number}`[];
  /** The page that gives the whole story, as chapter and slug. */
  page: string;
  verdict: Verdict;
  /** The statement, in our words. */
  said: string;
  /** What is true, on the day given by `checked`. */
  truth: string;
  /** When the truth began, where known. */
  since?: IsoDate;
  /** What the exam may still assume, where that differs from the truth. */
  exam?: string;
  source: Url;
  checked: IsoDate;
}
