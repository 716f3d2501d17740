import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchRoutes } from './sketch.ts';
import { example, from, having, openRules, outcome, subnets, traced, type Outcome } from './testing.ts';
import { pair } from './testing-pair.ts';
import { interfaceItem, peeringItem, routeTableItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };

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

describe('endpoints from another VPC', () => {
  const peered = having(pair(['10.1.0.0/16 pcx-ab'], ['10.0.0.0/16 pcx-ab', '52.218.0.0/17 pcx-ab']), {
    VpcPeeringConnections: [peeringItem('pcx-ab', 'vpc-a', 'vpc-b')],
    VpcEndpoints: [
      { VpcEndpointId: 'vpce-sqs', VpcEndpointType: 'Interface', VpcId: 'vpc-a', NetworkInterfaceIds: ['eni-sqs'] },
      { VpcEndpointId: 'vpce-s3', VpcEndpointType: 'Gateway', VpcId: 'vpc-a', ServiceName: 's3' },
    ],
    PrefixLists: [{ PrefixListId: 'pl-s3', PrefixListName: 's3', Cidrs: ['52.218.0.0/17'] }],
    NetworkInterfaces: [
      interfaceItem('eni-sqs', subnets.private, ['10.0.1.20'], { groups: ['sg-web'], type: 'vpc_endpoint' }),
    ],
  });

  test('an interface endpoint can be reached over peering, being an interface', () => {
    expect(outcomeOf(peered, from('eni-remote', 'vpce-sqs'))).toEqual(ok);
  });

  test('a gateway endpoint cannot', () => {
    expect(outcomeOf(peered, from('eni-remote', 'vpce-s3')).forward).toContain('edge-to-edge');
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
