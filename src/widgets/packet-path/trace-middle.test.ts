import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchGroup, sketchRoutes } from './sketch.ts';
import { example, from, having, openRules, outcome, subnets, traced, waypoints, type Outcome } from './testing.ts';
import { instanceItem, interfaceItem, routeTableItem, subnetItem, type InterfaceTraits } from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };
const middle = subnetItem('subnet-middle', 'vpc-a', 'zone-a', '10.0.9.0/24');
const associated = (subnet: string, ...routes: readonly string[]) =>
  routeTableItem(`rtb-${subnet}`, 'vpc-a', sketchRoutes('10.0.0.0/16 local', ...routes), { subnets: [subnet] });

/** The example with an appliance in a subnet of its own, and the routes of the other subnets. */
function withAppliance(
  tables: readonly Item<'RouteTables'>[],
  traits: InterfaceTraits = {},
  more: Topology = {},
): Topology {
  return having(
    having(example, {
      Subnets: [middle],
      NetworkAcls: [
        sketchAcl('acl-a', 'vpc-a', ['subnet-public', 'subnet-private', 'subnet-other', 'subnet-middle'], openRules),
      ],
      RouteTables: [associated('subnet-middle', '0.0.0.0/0 igw-a'), ...tables],
      NetworkInterfaces: [interfaceItem('eni-fw', middle, ['10.0.9.4'], { sourceDestCheck: false, ...traits })],
      SecurityGroups: [
        sketchGroup('sg-open', 'vpc-a', { inbound: ['any all 0.0.0.0/0'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    }),
    more,
  );
}

const open = (...ids: readonly ('app' | 'db')[]): Topology => ({
  NetworkInterfaces: ids.map((id) =>
    id === 'app'
      ? interfaceItem('eni-app', subnets.private, ['10.0.1.10'], { groups: ['sg-open'] })
      : interfaceItem('eni-db', subnets.other, ['10.0.2.10'], { groups: ['sg-open'] }),
  ),
});

describe('an appliance between two subnets, by routes more specific than local', () => {
  const there = associated('subnet-private', '10.0.2.0/24 eni-fw');
  const back = associated('subnet-other', '10.0.1.0/24 eni-fw');

  test.each<[string, Topology, Outcome]>([
    ['both ways through it', withAppliance([there, back], {}, open('app', 'db')), ok],
    [
      'the source/destination check is on',
      withAppliance([there, back], { sourceDestCheck: true }, open('app', 'db')),
      { verdict: 'blocked', forward: ['source-dest-check'], reply: ['source-dest-check'] },
    ],
    [
      'the reply goes past it',
      withAppliance([there], {}, open('app', 'db')),
      { verdict: 'blocked', forward: [], reply: ['asymmetric-routing'] },
    ],
    [
      'a rule that names the sender’s group no longer matches',
      withAppliance([there, back]),
      { verdict: 'blocked', forward: ['group-reference-lost'], reply: [] },
    ],
    [
      'its own security group lets nothing in',
      withAppliance(
        [there, back],
        { groups: ['sg-shut'] },
        { ...open('app', 'db'), SecurityGroups: [sketchGroup('sg-shut', 'vpc-a', { inbound: [], outbound: [] })] },
      ),
      { verdict: 'blocked', forward: ['security-group-empty', 'security-group-empty'], reply: [] },
    ],
    [
      'its instance is stopped',
      withAppliance(
        [there, back],
        { instanceId: 'i-fw' },
        { ...open('app', 'db'), Instances: [{ ...instanceItem('i-fw', middle), State: { Name: 'stopped' } }] },
      ),
      { verdict: 'blocked', forward: ['not-running'], reply: ['not-running'] },
    ],
  ])('%s', (_, topology, expected) => {
    // A rule of the database’s group names that of the application.
    const named = having(topology, {
      SecurityGroups: [
        sketchGroup('sg-app', 'vpc-a', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    });
    expect(outcomeOf(named, from('eni-app', 'eni-db'))).toEqual(expected);
  });

  test('without it the same rule matches', () => {
    const named = having(example, {
      SecurityGroups: [
        sketchGroup('sg-app', 'vpc-a', { inbound: ['tcp 443 sg-app'], outbound: ['any all 0.0.0.0/0'] }),
      ],
    });
    expect(outcomeOf(named, from('eni-app', 'eni-db'))).toEqual(ok);
  });
});

describe('a NAT instance', () => {
  const routed = [
    routeTableItem('rtb-main', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 eni-fw'), { main: true }),
  ];

  test('with a public address it translates, which the answer says it takes for granted', () => {
    const trace = traced(withAppliance(routed, { publicIp: '203.0.113.20' }), from('eni-app', 'internet'));
    expect(outcome(trace)).toEqual({ ...ok, verdict: 'leaves-to-internet' });
    expect(trace.assumptions).toContain('appliance-translates');
    expect(waypoints(trace.reply)).toEqual(['198.51.100.1', 'igw-a', 'eni-fw', 'eni-app']);
  });

  test('without one nothing gets out', () => {
    expect(outcomeOf(withAppliance(routed), from('eni-app', 'internet')).forward).toEqual(['no-public-ip']);
  });

  test('with the check on it takes only what is meant for itself', () => {
    const checked = withAppliance(routed, { publicIp: '203.0.113.20', sourceDestCheck: true });
    expect(outcomeOf(checked, from('eni-app', 'internet')).forward).toEqual(['source-dest-check']);
  });
});

describe('ingress routing', () => {
  const ingress = routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '10.0.0.0/24 eni-fw'), {
    gateways: ['igw-a'],
  });
  const egress = associated('subnet-public', '0.0.0.0/0 eni-fw');

  test.each<[string, readonly Item<'RouteTables'>[], InterfaceTraits, Outcome]>([
    ['in and out through the appliance', [ingress, egress], { publicIp: '203.0.113.20' }, ok],
    [
      'the reply leaves directly',
      [ingress],
      { publicIp: '203.0.113.20' },
      { verdict: 'blocked', forward: [], reply: ['ingress-redirected'] },
    ],
    [
      'the appliance has no public address',
      [ingress, egress],
      {},
      { verdict: 'blocked', forward: ['appliance-no-public-ip'], reply: [] },
    ],
  ])('%s', (_, tables, traits, expected) => {
    const replaced = tables.includes(egress) ? tables : [...tables];
    expect(outcomeOf(withAppliance(replaced, traits), from('internet', 'eni-web'))).toEqual(expected);
  });
});

describe('a Gateway Load Balancer endpoint', () => {
  const endpoint: Item<'VpcEndpoints'> = {
    VpcEndpointId: 'vpce-fw',
    VpcEndpointType: 'GatewayLoadBalancer',
    VpcId: 'vpc-a',
    SubnetIds: ['subnet-middle'],
    State: 'available',
  };
  const tables = [
    routeTableItem('rtb-igw', 'vpc-a', sketchRoutes('10.0.0.0/16 local', '10.0.0.0/24 vpce-fw'), {
      gateways: ['igw-a'],
    }),
    associated('subnet-public', '0.0.0.0/0 vpce-fw'),
  ];

  test('inspects both ways', () => {
    const { verdict, forward, reply } = traced(
      withAppliance(tables, {}, { VpcEndpoints: [endpoint] }),
      from('internet', 'eni-web'),
    );
    expect(verdict).toBe('delivered');
    expect(waypoints(forward)).toEqual(['198.51.100.1', 'igw-a', 'vpce-fw', 'eni-web']);
    expect(waypoints(reply)).toEqual(['eni-web', 'vpce-fw', 'igw-a', 'internet']);
  });

  test('that is not available drops', () => {
    const failed = withAppliance(tables, {}, { VpcEndpoints: [{ ...endpoint, State: 'failed' }] });
    expect(outcomeOf(failed, from('internet', 'eni-web')).forward).toEqual(['target-down']);
  });
});

describe('endpoints of services', () => {
  const gateway: Item<'VpcEndpoints'> = {
    VpcEndpointId: 'vpce-s3',
    VpcEndpointType: 'Gateway',
    VpcId: 'vpc-a',
    ServiceName: 'com.amazonaws.eu-west-1.s3',
    State: 'available',
  };
  const s3 = (route: string, more: Topology = {}) =>
    having(
      having(example, {
        PrefixLists: [
          { PrefixListId: 'pl-s3', PrefixListName: 'com.amazonaws.eu-west-1.s3', Cidrs: ['52.218.0.0/17'] },
        ],
        VpcEndpoints: [gateway],
        RouteTables: [
          routeTableItem(
            'rtb-main',
            'vpc-a',
            sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 nat-a', ...(route === '' ? [] : [route])),
            { main: true },
          ),
        ],
      }),
      more,
    );

  test.each<[string, Topology, Parameters<typeof traced>[1], Outcome]>([
    [
      'a gateway endpoint takes the service’s addresses before the NAT gateway does',
      s3('pl-s3 vpce-s3'),
      from('eni-app', 'vpce-s3'),
      ok,
    ],
    [
      'without a route to it the packet takes the NAT gateway',
      s3(''),
      from('eni-app', 'vpce-s3'),
      { verdict: 'blocked', forward: ['misrouted'], reply: [] },
    ],
    [
      'which reaches the service too, over the internet',
      s3(''),
      from('eni-app', '52.218.0.9'),
      { ...ok, verdict: 'leaves-to-internet' },
    ],
    [
      'a gateway endpoint takes no UDP',
      s3('pl-s3 vpce-s3'),
      from('eni-app', 'vpce-s3', { protocol: 'udp' }),
      { verdict: 'blocked', forward: ['endpoint-protocol'], reply: [] },
    ],
    [
      'the network ACL must let the service’s replies in',
      s3('pl-s3 vpce-s3', {
        NetworkAcls: [
          sketchAcl('acl-a', 'vpc-a', ['subnet-private'], {
            inbound: ['100 allow any all 10.0.0.0/16'],
            outbound: openRules.outbound,
          }),
        ],
      }),
      from('eni-app', 'vpce-s3'),
      { verdict: 'blocked', forward: [], reply: ['network-acl'] },
    ],
  ])('%s', (_, topology, question, expected) => {
    expect(outcomeOf(topology, question)).toEqual(expected);
  });

  test('an interface endpoint is an interface with a security group, the one of the asker’s zone first', () => {
    const other: Item<'VpcEndpoints'> = {
      VpcEndpointId: 'vpce-sqs',
      VpcEndpointType: 'Interface',
      VpcId: 'vpc-a',
      State: 'available',
      NetworkInterfaceIds: ['eni-sqs-a', 'eni-sqs-b'],
    };
    const topology = having(example, {
      VpcEndpoints: [other],
      NetworkInterfaces: [
        interfaceItem('eni-sqs-a', subnets.private, ['10.0.1.20'], { groups: ['sg-web'], type: 'vpc_endpoint' }),
        interfaceItem('eni-sqs-b', subnets.other, ['10.0.2.20'], { groups: ['sg-web'], type: 'vpc_endpoint' }),
      ],
    });
    expect(traced(topology, from('eni-db', 'vpce-sqs')).forward.rest).toMatchObject({ id: 'eni-sqs-b' });
    expect(outcomeOf(topology, from('eni-app', 'vpce-sqs', { port: 80 })).forward).toEqual(['security-group']);
  });
});

describe('what is not given', () => {
  const without = (...absent: readonly (keyof Topology)[]): Topology =>
    Object.fromEntries(Object.entries(example).filter(([part]) => !absent.includes(part as keyof Topology)));

  test.each<[string, Topology, Parameters<typeof traced>[1], string, readonly string[]]>([
    [
      'network ACLs are taken as open',
      without('NetworkAcls'),
      from('internet', 'eni-web'),
      'delivered',
      ['network-acls-open'],
    ],
    [
      'security groups are taken as open',
      without('SecurityGroups'),
      from('internet', 'eni-web', { port: 22 }),
      'delivered',
      ['security-groups-open'],
    ],
    [
      'internet gateways are taken as attached',
      without('InternetGateways'),
      from('eni-web', 'internet'),
      'leaves-to-internet',
      ['gateway-attached'],
    ],
    [
      'hosts are imagined',
      without('NetworkInterfaces', 'Instances'),
      from('10.0.1.99', '10.0.2.99'),
      'delivered',
      ['host-imagined'],
    ],
    ['a NAT gateway that is not there to see', without('NatGateways'), from('eni-app', 'internet'), 'unknown', []],
    ['no route tables at all', without('RouteTables'), from('eni-app', 'eni-db', { protocol: 'icmp' }), 'unknown', []],
  ])('%s', (_, topology, question, verdict, assumptions) => {
    const trace = traced(topology, question);
    expect(trace.verdict).toBe(verdict);
    expect(trace.assumptions).toEqual(expect.arrayContaining([...assumptions]));
  });

  test('a security group that is named but not there hides the answer', () => {
    const named = having(example, {
      NetworkInterfaces: [
        interfaceItem('eni-web', subnets.public, ['10.0.0.10'], { groups: ['sg-x'], publicIp: '203.0.113.10' }),
      ],
    });
    expect(outcomeOf(named, from('internet', 'eni-web'))).toMatchObject({
      verdict: 'unknown',
      forward: ['security-group-unseen'],
    });
  });
});
