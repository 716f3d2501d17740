import { noRoute } from './no-route.ts';
import type { Scenario } from './scenario.ts';

/** The built-in scenarios, in the order in which they are best met. */
export const scenarios: readonly Scenario[] = [noRoute];
