import type { TrafficProblem } from '../engine/plan/traffic.ts';
import type { NumberProblem } from './form-numbers.ts';

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What is wrong with a number, in a sentence. */
export const numberTexts: Texts<NumberProblem> = {
  empty: 'Type a number.',
  'not-a-number': 'This is not a number. Write it like 1500 or 0.5.',
  negative: 'The number cannot be negative.',
  'above-100': 'A share is at most 100%.',
  'too-large': 'This is more than the tool can reckon with.',
  'not-whole': 'This must be a whole number.',
};

/** What makes traffic impossible, in a sentence. */
export const trafficTexts: Texts<TrafficProblem['reason']> = {
  'not-a-rate': 'Rates are numbers from 0.',
  'not-24-hours': 'A day has 24 hours.',
  'bad-hour': 'An hour is from 0 to 23.',
  'bad-spikes': 'These spikes do not fit into a day.',
};
