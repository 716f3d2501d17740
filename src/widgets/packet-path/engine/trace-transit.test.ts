import { describe, expect, test } from 'vitest';
import { sketchAcl, sketchRoutes } from './sketch.ts';
import { from, having, openRules, outcome, traced, waypoints, type Outcome } from './testing.ts';
import { pair } from './testing-pair.ts';
import { interfaceItem, natGatewayItem, routeTableItem, subnetItem, vpcItem } from './things.ts';
import type { Item, Topology } from './topology.ts';

const outcomeOf = (topology: Topology, question: Parameters<typeof traced>[1]) => outcome(traced(topology, question));
const ok: Outcome = { verdict: 'delivered', forward: [], reply: [] };

describe('transit gateway', () => {
  const attachment = (
    id: string,
    vpcId: string,
    subnet: string,
    more: Partial<Item<'TransitGatewayVpcAttachments'>> = {},
  ) => ({
    TransitGatewayAttachmentId: id,
    TransitGatewayId: 'tgw-a',
    VpcId: vpcId,
    State: 'available',
    SubnetIds: [subnet],
    ...more,
  });
  const member = (id: string) => ({ TransitGatewayAttachmentId: id });
  const both = [member('att-a'), member('att-b')];
  const hub = (more: Topology = {}): Topology => ({
    TransitGateways: [
      { TransitGatewayId: 'tgw-a', State: 'available', Options: { SecurityGroupReferencingSupport: 'enable' } },
    ],
    TransitGatewayVpcAttachments: [
      attachment('att-a', 'vpc-a', 'subnet-private'),
      attachment('att-b', 'vpc-b', 'subnet-remote'),
    ],
    TransitGatewayRouteTables: [
      {
        TransitGatewayRouteTableId: 'tgw-rtb-a',
        TransitGatewayId: 'tgw-a',
        Associations: both,
        TransitGatewayRouteTablePropagations: both,
      },
    ],
    ...more,
  });
  const routes = (more: Topology = {}) => pair(['10.1.0.0/16 tgw-a'], ['10.0.0.0/16 tgw-a'], hub(more));
  const tableWith = (more: Partial<Item<'TransitGatewayRouteTables'>>): Topology => ({
    TransitGatewayRouteTables: [
      { TransitGatewayRouteTableId: 'tgw-rtb-a', TransitGatewayId: 'tgw-a', Associations: both, ...more },
    ],
  });
  const toB = (more: Partial<NonNullable<Item<'TransitGatewayRouteTables'>['Routes']>[number]>) => ({
    DestinationCidrBlock: '10.1.0.0/16',
    TransitGatewayAttachments: [member('att-b')],
    Type: 'static',
    State: 'active',
    ...more,
  });
  const toA = {
    DestinationCidrBlock: '10.0.0.0/16',
    TransitGatewayAttachments: [member('att-a')],
    Type: 'propagated',
    State: 'active',
  };

  test.each<[string, Topology, string, Outcome]>([
    ['associated and propagated both ways, with group references', routes(), 'eni-app', ok],
    [
      'group references switched off',
      routes({ TransitGateways: [{ TransitGatewayId: 'tgw-a' }] }),
      'eni-app',
      { verdict: 'blocked', forward: ['group-reference-off'], reply: [] },
    ],
    [
      'a zone without an attachment subnet',
      routes(),
      'eni-db',
      { verdict: 'blocked', forward: ['attachment-zone'], reply: [] },
    ],
    [
      'no route in the table of the attachment: isolation',
      routes(tableWith({ Routes: [toA] })),
      'eni-app',
      { verdict: 'blocked', forward: ['transit-no-route'], reply: [] },
    ],
    [
      'a blackhole',
      routes(tableWith({ Routes: [toA, toB({ State: 'blackhole', TransitGatewayAttachments: [] })] })),
      'eni-app',
      { verdict: 'blocked', forward: ['transit-blackhole'], reply: [] },
    ],
    [
      'no route back',
      routes(tableWith({ Routes: [toB({})] })),
      'eni-app',
      { verdict: 'blocked', forward: [], reply: ['transit-no-route'] },
    ],
    [
      'no association',
      routes(tableWith({ Associations: [member('att-b')], Routes: [toA, toB({})] })),
      'eni-app',
      { verdict: 'blocked', forward: ['no-association'], reply: [] },
    ],
    [
      'not attached',
      routes({ TransitGatewayVpcAttachments: [attachment('att-b', 'vpc-b', 'subnet-remote')] }),
      'eni-app',
      { verdict: 'blocked', forward: ['attachment-missing'], reply: [] },
    ],
    [
      'the attachment waits for acceptance',
      routes({
        TransitGatewayVpcAttachments: [
          attachment('att-a', 'vpc-a', 'subnet-private', { State: 'pendingAcceptance' }),
          attachment('att-b', 'vpc-b', 'subnet-remote'),
        ],
      }),
      'eni-app',
      { verdict: 'blocked', forward: ['attachment-down'], reply: ['attachment-down'] },
    ],
  ])('%s', (_, topology, source, expected) => {
    expect(outcomeOf(topology, from(source, 'eni-remote'))).toEqual(expected);
  });

  test('a static route wins over a propagated one, a longer prefix over both', () => {
    const host = toB({ DestinationCidrBlock: '10.1.0.10/32', TransitGatewayAttachments: [], State: 'blackhole' });
    const propagated = toB({ Type: 'propagated', TransitGatewayAttachments: [member('att-a')] });
    expect(outcomeOf(routes(tableWith({ Routes: [toA, propagated, toB({})] })), from('eni-app', 'eni-remote'))).toEqual(
      ok,
    );
    expect(
      outcomeOf(routes(tableWith({ Routes: [toA, toB({}), host] })), from('eni-app', 'eni-remote')).forward,
    ).toEqual(['transit-blackhole']);
  });

  test('a table that was not given hides the answer', () => {
    const { TransitGatewayRouteTables, ...rest } = routes();
    expect(TransitGatewayRouteTables).toHaveLength(1);
    expect(outcomeOf(rest, from('eni-app', 'eni-remote'))).toMatchObject({
      verdict: 'unknown',
      forward: ['transit-table-unseen'],
    });
  });

  test('one VPC can share its NAT gateway with the others', () => {
    const shared = having(
      pair(
        [],
        ['0.0.0.0/0 tgw-a'],
        hub(tableWith({ Routes: [toA, toB({}), { ...toA, DestinationCidrBlock: '0.0.0.0/0', Type: 'static' }] })),
      ),
      {
        RouteTables: [
          routeTableItem(
            'rtb-public',
            'vpc-a',
            sketchRoutes('10.0.0.0/16 local', '0.0.0.0/0 igw-a', '10.1.0.0/16 tgw-a'),
            { subnets: ['subnet-public'] },
          ),
        ],
      },
    );
    const trace = traced(shared, from('eni-remote', 'internet'));
    expect(outcome(trace)).toEqual({ ...ok, verdict: 'leaves-to-internet' });
    expect(waypoints(trace.forward)).toEqual(['eni-remote', 'att-b', 'tgw-a', 'att-a', 'nat-a', 'igw-a', 'internet']);
    expect(waypoints(trace.reply)).toEqual(['198.51.100.1', 'igw-a', 'nat-a', 'att-a', 'tgw-a', 'att-b', 'eni-remote']);
  });

  test('a private NAT gateway joins VPCs whose blocks overlap, by blocks that do not', () => {
    const inner = {
      a: subnetItem('subnet-in-a', 'vpc-x', 'zone-a', '10.8.1.0/24'),
      b: subnetItem('subnet-in-b', 'vpc-y', 'zone-a', '10.8.1.0/24'),
    };
    const outer = {
      a: subnetItem('subnet-out-a', 'vpc-x', 'zone-a', '100.64.0.0/24'),
      b: subnetItem('subnet-out-b', 'vpc-y', 'zone-a', '100.65.0.0/24'),
    };
    const own = (id: string, subnet: string, vpcId: string, blocks: readonly string[], ...more: readonly string[]) =>
      routeTableItem(id, vpcId, sketchRoutes(...blocks.map((cidr) => `${cidr} local`), ...more), { subnets: [subnet] });
    const [ofX, ofY] = [
      ['10.8.0.0/16', '100.64.0.0/24'],
      ['10.8.0.0/16', '100.65.0.0/24'],
    ];
    const towards = (DestinationCidrBlock: string, id: string) =>
      toB({ DestinationCidrBlock, TransitGatewayAttachments: [member(id)] });
    const overlapping: Topology = {
      ...hub(),
      Vpcs: [vpcItem('vpc-x', ...ofX), vpcItem('vpc-y', ...ofY)],
      Subnets: [inner.a, inner.b, outer.a, outer.b],
      RouteTables: [
        own('rtb-in-a', 'subnet-in-a', 'vpc-x', ofX, '100.65.0.0/24 nat-a'),
        own('rtb-out-a', 'subnet-out-a', 'vpc-x', ofX, '100.65.0.0/24 tgw-a'),
        own('rtb-out-b', 'subnet-out-b', 'vpc-y', ofY, '100.64.0.0/24 tgw-a'),
      ],
      NatGateways: [natGatewayItem('nat-a', outer.a, '100.64.0.8')],
      NetworkInterfaces: [
        interfaceItem('eni-x', inner.a, ['10.8.1.10']),
        interfaceItem('eni-y', outer.b, ['100.65.0.10']),
      ],
      TransitGatewayVpcAttachments: [
        attachment('att-a', 'vpc-x', 'subnet-out-a'),
        attachment('att-b', 'vpc-y', 'subnet-out-b'),
      ],
      TransitGatewayRouteTables: [
        {
          TransitGatewayRouteTableId: 'tgw-rtb-a',
          Associations: both,
          Routes: [towards('100.64.0.0/24', 'att-a'), towards('100.65.0.0/24', 'att-b')],
        },
      ],
    };
    const trace = traced(overlapping, from('eni-x', 'eni-y'));
    expect(outcome(trace)).toEqual(ok);
    expect(waypoints(trace.forward)).toEqual(['eni-x', 'nat-a', 'att-a', 'tgw-a', 'att-b', 'eni-y']);
  });

  describe('network ACLs at the attachment', () => {
    const shut = { inbound: [], outbound: [] };
    const apart = subnetItem('subnet-attachment', 'vpc-a', 'zone-a', '10.0.8.0/28');
    const ofA = (
      rules: { readonly inbound: readonly string[]; readonly outbound: readonly string[] },
      subnet: string,
    ) =>
      having(routes(), {
        Subnets: [apart],
        NetworkAcls: [sketchAcl('acl-t', 'vpc-a', [subnet], rules)],
        TransitGatewayVpcAttachments: [attachment('att-a', 'vpc-a', subnet)],
      });
    const only = (way: 'inbound' | 'outbound') => ({ ...shut, [way]: openRules[way] });

    test.each<[string, Topology, readonly string[], readonly string[]]>([
      [
        'in a subnet of its own, what comes from the hosts enters it',
        ofA(only('inbound'), 'subnet-attachment'),
        [],
        ['network-acl'],
      ],
      ['and what goes to them leaves it', ofA(only('outbound'), 'subnet-attachment'), ['network-acl'], []],
      [
        'in the hosts’ subnet, both are asked on the way to the transit gateway, none on the way back',
        ofA(shut, 'subnet-private'),
        ['network-acl', 'network-acl'],
        [],
      ],
    ])('%s', (_, topology, forward, reply) => {
      expect(outcomeOf(topology, from('eni-app', 'eni-remote'))).toMatchObject({ forward, reply });
    });
  });

  test.each<['enable' | 'disable', readonly string[]]>([
    ['disable', ['appliance-mode-off']],
    ['enable', []],
  ])('an inspection VPC with firewalls in two zones, appliance mode: %s', (mode, reply) => {
    const sites = ['a', 'b'].map((zone, at) =>
      subnetItem(`subnet-i${zone}`, 'vpc-i', `zone-${zone}`, `10.5.${at}.0/24`),
    );
    const inner = ['a', 'b'].map((zone, at) =>
      subnetItem(`subnet-f${zone}`, 'vpc-i', `zone-${zone}`, `10.5.${at + 8}.0/24`),
    );
    const far = subnetItem('subnet-far', 'vpc-b', 'zone-b', '10.1.1.0/24');
    const tgwRoutes = (id: string, attachmentId: string, cidrs: readonly string[], of: readonly string[]) => ({
      TransitGatewayRouteTableId: id,
      TransitGatewayId: 'tgw-a',
      Associations: of.map(member),
      Routes: cidrs.map((DestinationCidrBlock) =>
        toB({ DestinationCidrBlock, TransitGatewayAttachments: [member(attachmentId)] }),
      ),
    });
    const inspected = having(routes(), {
      Vpcs: [vpcItem('vpc-i', '10.5.0.0/16')],
      Subnets: [...sites, ...inner, far],
      NetworkInterfaces: [interfaceItem('eni-far', far, ['10.1.1.10'])],
      VpcEndpoints: ['a', 'b'].map((zone) => ({
        VpcEndpointId: `vpce-${zone}`,
        VpcEndpointType: 'GatewayLoadBalancer',
        VpcId: 'vpc-i',
        SubnetIds: [`subnet-f${zone}`],
      })),
      RouteTables: ['a', 'b'].flatMap((zone) => [
        routeTableItem(`rtb-i${zone}`, 'vpc-i', sketchRoutes('10.5.0.0/16 local', `0.0.0.0/0 vpce-${zone}`), {
          subnets: [`subnet-i${zone}`],
        }),
        routeTableItem(`rtb-f${zone}`, 'vpc-i', sketchRoutes('10.5.0.0/16 local', '0.0.0.0/0 tgw-a'), {
          subnets: [`subnet-f${zone}`],
        }),
      ]),
      TransitGatewayVpcAttachments: [
        attachment('att-b', 'vpc-b', 'subnet-remote', { SubnetIds: ['subnet-remote', 'subnet-far'] }),
        attachment('att-i', 'vpc-i', '', {
          SubnetIds: ['subnet-ia', 'subnet-ib'],
          Options: { ApplianceModeSupport: mode },
        }),
      ],
      TransitGatewayRouteTables: [
        tgwRoutes('tgw-rtb-a', 'att-i', ['0.0.0.0/0'], ['att-a', 'att-b']),
        { ...tgwRoutes('tgw-rtb-i', 'att-b', ['10.1.0.0/16'], ['att-i']), Routes: [toB({}), toA] },
      ],
    });
    expect(outcomeOf(inspected, from('eni-app', 'eni-far')).reply).toEqual(reply);
  });
});
