import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../flaw-texts.ts';
import { filterNetwork, pathNetwork, peeringNetwork, type Ask, type Given } from '../engine/case-network.ts';
import { applyChange, changeKinds, type Change } from '../engine/edit.ts';
import workedCases from '../engine/vpc.cases.json' with { type: 'json' };
import { from, traced } from '../engine/testing.ts';
import type { Topology } from '../engine/topology.ts';
import { fieldsThatMatter, lacking, valuesOf, type Field, type Form, type Values } from './form.ts';
import { panelOf } from './panels.ts';
import { everything } from './testing-networks.ts';
import { called, thingsOf } from './things.ts';

const cases: readonly { readonly area: string; readonly given: object; readonly ask: object }[] = workedCases;
const networksBy: Readonly<Record<string, (given: Given, ask: Ask) => Topology>> = {
  path: pathNetwork,
  peering: peeringNetwork,
  sg: filterNetwork,
  stateful: filterNetwork,
};

/** The networks of the worked cases. */
const caseNetworks: readonly Topology[] = cases.flatMap(({ area, given, ask }) => {
  const network = networksBy[area];
  return network ? [network(given as Given, ask as Ask)] : [];
});

const ids = (topology: Topology) => [...thingsOf(topology).keys()];

function panel(topology: Topology, id: string) {
  const found = panelOf(topology, id);
  if (!found) throw new Error(`There is no panel of ${id}.`);
  return found;
}

/** Returns what a reader can leave or put into a field: nothing, each of what is offered, all of it. */
function offers(field: Field): readonly (string | undefined)[] {
  if (field.type === 'text') return [undefined, ...Object.keys(field.suggestions ?? {})];
  const values = Object.keys(field.options);
  return field.type === 'one' ? [undefined, ...values] : [undefined, ...values, values.join(' ')];
}

/** Returns the values of a form after each single thing that a reader can do in it, and after each pair of things. */
function waysToFill(form: Form): readonly Values[] {
  const fields = Object.entries(form.fields);
  const single = fields.flatMap(([name, field]) =>
    offers(field).map((value): Values => (value === undefined ? {} : { [name]: value })),
  );
  const pairs = single.flatMap((one) => single.map((other) => ({ ...one, ...other })));
  return [{}, ...pairs].map((typed) => valuesOf(form, typed));
}

interface Offer {
  readonly form: Form;
  readonly change: Change;
}

function offersOf(topology: Topology, id: string): readonly Offer[] {
  const { forms, lists } = panel(topology, id);
  const actions = lists.flatMap(({ rows }) => rows.flatMap(({ action }) => action ?? []));
  return [...forms, ...actions].flatMap((form) =>
    lacking(form) ? [] : waysToFill(form).map((values) => ({ form, change: form.make(values) })),
  );
}

const all = ids(everything).flatMap((id) => offersOf(everything, id));

test('every kind of change is offered, and what is offered can succeed', () => {
  const made = all.flatMap(({ change }) => ('topology' in applyChange(everything, change) ? change.kind : []));
  // No block can be proposed for a VPC: which one is free to use, only its owner knows.
  const typed = new Set(['add-vpc-block', 'add-transit-route', 'add-vpn-route']);
  expect([...new Set(all.map(({ change }) => change.kind))].toSorted()).toEqual(changeKinds.toSorted());
  expect([...new Set(made)].toSorted()).toEqual(changeKinds.filter((kind) => !typed.has(kind)).toSorted());
});

test.each([
  ['vpc-a', 'Add a CIDR block to the VPC', '10.77.0.0/16'],
  ['tgw-rtb-many', 'Add a static route', '10.77.0.0/16'],
  ['vpn-a', 'Add a route', ' 192.168.8.0/24 '],
])('%s: “%s” takes a typed block', (id, title, cidr) => {
  const form = panel(everything, id).forms.find((one) => one.title === title);
  const change = form?.make(valuesOf(form, { cidr }));
  expect(change && applyChange(everything, change)).toHaveProperty('topology');
});

describe.each([['one of everything', [everything]] as const, ['the worked cases', caseNetworks] as const])(
  'in %s',
  (_, networks) => {
    test('there are networks', () => expect(networks.length).toBeGreaterThan(0));

    test('whatever is chosen, the engine makes the change or says why not', () => {
      for (const topology of networks) {
        const looked = new Set<string>();
        for (const { form, change } of ids(topology).flatMap((id) => offersOf(topology, id))) {
          const edited = applyChange(topology, change);
          if ('problem' in edited) expect(describeProblem(edited.problem, change.kind)).toMatch(/\.$/);
          if ('problem' in edited || looked.has(form.title)) continue;
          looked.add(form.title);
          expect(ids(edited.topology).filter((id) => !panelOf(edited.topology, id))).toEqual([]);
        }
      }
    });

    test('every row’s button does what it says', () => {
      for (const topology of networks) {
        for (const id of ids(topology)) {
          for (const { action, cells } of panel(topology, id).lists.flatMap(({ rows }) => rows)) {
            if (!action) continue;
            expect(action.title.startsWith(action.button)).toBe(true);
            expect({ id, cells, ...applyChange(topology, action.make({})) }).toHaveProperty('topology');
          }
        }
      }
    });

    test('forms of a thing have titles of their own', () => {
      for (const topology of networks) {
        for (const id of ids(topology)) {
          const titles = panel(topology, id).forms.map(({ title }) => title);
          expect(new Set(titles).size).toBe(titles.length);
        }
      }
    });
  },
);

test('a field has the name under which its refusal comes back, wherever the reader typed something', () => {
  const outside = new Set<string>();
  for (const { form, change } of all) {
    const edited = applyChange(everything, change);
    if (!('problem' in edited)) continue;
    const { at, flaw } = edited.problem;
    if (!(at in form.fields)) outside.add(`${change.kind} ${at} ${flaw}`);
  }
  // These are about the thing itself, which nobody chose in the form; they stand at the button.
  expect([...outside].toSorted()).toEqual([
    'associate-gateway-table tableId main-table',
    'associate-gateway-table tableId not-fit-for-a-gateway',
    'attach-gateway vpcId vpc-has-one',
    'attach-to-transit-gateway vpcId already-attached',
    'set-main-table tableId not-fit-for-a-gateway',
  ]);
});

test('whatever is typed, nothing throws, and the network can still be traced', () => {
  const forms = ids(everything).flatMap((id) => panel(everything, id).forms);
  const text = fc.oneof(
    fc.string(),
    fc.ipV4().map((address) => `${address}/24`),
    fc.constantFrom(' ', '0', '-1', '1e3', '443-80', '80 - 90', '65536', '99999999999999999999', '::/0', '10.0.0.0/33'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(text, { minLength: 6, maxLength: 6 }), (form, texts) => {
      const typed = Object.keys(form.fields).map((name, place) => [name, texts[place] ?? '']);
      const change = form.make(valuesOf(form, Object.fromEntries(typed)));
      const edited = applyChange(everything, change);
      if ('problem' in edited) expect(describeProblem(edited.problem, change.kind)).not.toBe('');
      else expect(traced(edited.topology, from('eni-web', 'internet')).forward.hops.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

describe('what a form shows', () => {
  const rule = panel(everything, 'acl-a').forms.find(({ title }) => title === 'Add a rule') as Form;

  test('the proposed number follows the direction, until one is typed', () => {
    expect(valuesOf(rule, {}).number).toBe('200');
    const many = panel(everything, 'acl-many').forms[0] as Form;
    expect(valuesOf(many, { egress: 'true' }).number).toBe('100');
    expect(valuesOf(many, { number: '7', egress: 'true' }).number).toBe('7');
  });

  test('ports are asked for where the protocol has some', () => {
    const names = (protocol: string) => fieldsThatMatter(rule, valuesOf(rule, { protocol })).map(([name]) => name);
    expect(names('udp')).toContain('ports');
    expect(names('icmp')).not.toContain('ports');
  });

  test('a choice that has gone gives way to one that is there', () => {
    const add = panel(everything, 'rtb-free').forms[0] as Form;
    expect(valuesOf(add, { target: 'nat-a' }).target).toBe('nat-a');
    expect(valuesOf(add, { target: 'nat-gone' }).target).toBe('igw-a');
  });

  test('a form without anything to choose says which field it is', () => {
    const bare: Topology = { Vpcs: everything.Vpcs };
    expect(panel(bare, 'vpc-a').forms.flatMap((form) => lacking(form)?.label ?? [])).toEqual([
      'Service, by its prefix list',
      'Subnet',
      'Transit gateway',
    ]);
  });
});

describe('what a thing is', () => {
  const cells = (id: string, caption: string) =>
    panel(everything, id)
      .lists.find((list) => list.caption === caption)
      ?.rows.map((row) =>
        row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.map((item) => item.id).join())),
      );

  test('routes, with those that cannot be removed', () => {
    expect(cells('rtb-many', 'Routes')).toEqual([
      ['10.0.0.0/16', 'local', 'Active'],
      ['pl-s3', 'vpce-s3', 'Active'],
      ['172.16.0.0/12', 'vgw-a', 'Active, propagated'],
      ['0.0.0.0/0', 'nat-gone', 'Blackhole'],
    ]);
    const removable = panel(everything, 'rtb-many').lists[0]?.rows.map(({ action }) => action !== undefined);
    expect(removable).toEqual([false, false, false, true]);
  });

  test('rules of a network ACL in their order, the last one as AWS prints it', () => {
    expect(cells('acl-many', 'Inbound rules')).toEqual([
      ['10', 'Allow', 'ICMPv6', 'all types', '::/0'],
      ['20', 'Deny', 'UDP', '53', '10.0.0.0/8'],
      ['*', 'Deny', 'All traffic', '—', '0.0.0.0/0'],
    ]);
    expect(cells('acl-many', 'Outbound rules')?.at(-1)).toEqual(['*', 'Deny', 'All traffic', '—', 'Everything else']);
  });

  test('rules of a security group, one row for each peer', () => {
    expect(cells('sg-icmp', 'Inbound rules')).toEqual([
      ['ICMP', 'echo request', '10.0.0.0/8'],
      ['ICMP', 'type 3, code 4', 'sg-web'],
      ['ICMP', 'type 3, code 4', 'sg-app'],
      ['ICMPv6', 'all types', 'pl-s3'],
    ]);
  });

  test('a rule that was removed is gone, and no other', () => {
    const change = panel(everything, 'sg-icmp').lists[0]?.rows[1]?.action?.make({});
    const edited = change && applyChange(everything, change);
    const [list] = (edited && 'topology' in edited && panelOf(edited.topology, 'sg-icmp')?.lists) || [];
    expect(list?.rows.map(({ cells: [, , peer] }) => peer)).toEqual([
      '10.0.0.0/8',
      [{ id: 'sg-app' }],
      [{ id: 'pl-s3' }],
    ]);
  });

  test('a name, with the id behind it where that is another', () => {
    expect([called(everything, 'sg-many'), called(everything, 'acl-a')]).toEqual(['many rules (sg-many)', 'acl-a']);
  });

  test('an interface that only its instance lists', () => {
    const nested = panel(everything, 'eni-nested');
    expect(nested.facts).toContainEqual(['Instance', [{ id: 'i-nested' }]]);
    const groups = nested.forms.find(({ title }) => title === 'Set the security groups');
    const change = groups?.make({ groupIds: 'sg-web sg-app' });
    const edited = change && applyChange(everything, change);
    expect(edited && 'topology' in edited && panelOf(edited.topology, 'eni-nested')?.facts).toContainEqual([
      'Security groups',
      [{ id: 'sg-web' }, { id: 'sg-app' }],
    ]);
  });
});
