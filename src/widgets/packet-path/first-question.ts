import { listEnds } from './engine/end-list.ts';
import type { Question } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';

/** Returns a question with which to begin where none came with a network: does its first host reach the internet by HTTPS? */
export function firstQuestion(topology: Topology): Question {
  const first = listEnds(topology).find(({ canBegin }) => canBegin)?.end;
  return { source: first ?? { kind: 'internet' }, destination: { kind: 'internet' }, protocol: 'tcp', port: 443 };
}
