import { describe, expect, test } from 'vitest';
import { noRoute } from './scenarios/no-route.ts';
import { begin, change, redo, undo, type Simulation } from './simulation.ts';

const start = begin(noRoute.topology, noRoute.question, noRoute.id);
const route = { kind: 'add-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-shop' } as const;
const table = { kind: 'create-table', vpcId: 'vpc-shop', id: 'rtb-public' } as const;

function changed(simulation: Simulation, ...changes: Parameters<typeof change>[1]): Simulation {
  const result = change(simulation, changes);
  if ('problem' in result) throw new Error(`${result.problem.at}: ${result.problem.flaw}`);
  return result.simulation;
}

describe('a simulation', () => {
  test('takes several changes back together, and makes them again', () => {
    const edited = changed(start, route, table);
    expect(edited.now.topology.RouteTables).toHaveLength(2);
    expect(undo(edited).now.topology).toBe(start.now.topology);
    expect(redo(undo(edited))).toEqual(edited);
  });

  test('keeps what happened before when something is changed after an undo, and forgets what was undone', () => {
    const first = changed(start, table);
    const other = changed(undo(changed(first, route)), { ...table, id: 'rtb-spare' });
    expect(redo(other)).toBe(other);
    expect(undo(undo(other)).now).toBe(start.now);
  });

  test('stays as it is where there is nothing to undo or redo', () => {
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  test('names what AWS refuses, and leaves the network alone', () => {
    const twice = change(changed(start, route), [route]);
    expect(twice).toEqual({ problem: { at: 'destination', flaw: 'destination-taken' } });
  });
});
