import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';

/** One of the answers that a reader may guess. */
export interface Guess {
  readonly text: string;
  readonly right: boolean;
}

/** A network and a question about it that together teach one thing: first asked, then answered. */
export interface Scenario {
  /** Its name in links and files, in kebab-case. */
  readonly id: string;
  readonly title: string;
  /** What was built, in two or three short sentences. */
  readonly situation: string;
  /** What the reader is to predict. */
  readonly ask: string;
  /** Two to four answers, one of them right. */
  readonly guesses: readonly Guess[];
  readonly topology: Topology;
  readonly question: Question;
  /** What it teaches, shown with the answer. */
  readonly lesson: string;
  /** What to change next, and what one then sees. */
  readonly tryNext: string;
  /** The address of the page that explains it. */
  readonly page: `/${string}/`;
}
