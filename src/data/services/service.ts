import type { IsoDate, Url } from '../fact.ts';

/** Whether a service can still be chosen. */
export type Status =
  | { is: 'current' }
  /** Only those who used it before may go on. */
  | { is: 'closed'; since: IsoDate; instead: string }
  | { is: 'ending'; on: IsoDate; instead: string }
  | { is: 'retired'; on: IsoDate; instead: string };

/** A service of AWS, or a part of one with a life of its own. */
export interface Service {
  /** The name that AWS uses today. */
  name: string;
  /** Names that it had before. */
  formerly?: readonly string[];
  /** Short names and acronyms. */
  aliases?: readonly string[];
  /** What it is, in one line. */
  summary: string;
  status: Status;
  /** The page that explains it, as chapter and slug. */
  page?: string;
  source: Url;
  checked: IsoDate;
}
