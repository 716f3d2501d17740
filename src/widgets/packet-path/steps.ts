import type { Hop, Trace } from './engine/path.ts';

/** Whether the packet is on its way there, or its reply on the way back. */
export type Way = 'forward' | 'reply';

/** One step of a trace: a hop of one of its two ways. */
export interface Step {
  readonly way: Way;
  /** The place of the hop on its way. */
  readonly hop: number;
  readonly at: Hop;
}

/** Returns all hops of a trace in the order in which they happen: the way there, then the way back. */
export function stepsOf({ forward, reply }: Trace): readonly Step[] {
  return [
    ...forward.hops.map((at, hop): Step => ({ way: 'forward', hop, at })),
    ...(reply?.hops ?? []).map((at, hop): Step => ({ way: 'reply', hop, at })),
  ];
}
