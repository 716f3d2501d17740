import { formatCidr } from '#widgets/shared/cidr.ts';
import { blocksOfSubnet, blocksOfVpc, subnetsOfVpc } from '../engine/edit-kit.ts';
import type { Item, Topology } from '../engine/topology.ts';
import { interfaceEndpointForm, gatewayEndpointForm } from './endpoint-panel.ts';
import { action, form, idsIn, type Options } from './form.ts';
import { to, type Panel } from './panel.ts';
import { nextSubnetBlock } from './proposals.ts';
import { choice, idsOf, kindOf, subnetChoice } from './things.ts';

const gatewayTypes = {
  internet: 'InternetGateways',
  'egress-only': 'EgressOnlyInternetGateways',
  vpn: 'VpnGateways',
} as const;
type GatewayType = keyof typeof gatewayTypes;
const types = Object.keys(gatewayTypes) as readonly GatewayType[];

/** Returns the gateways that a VPC could get: a new one of each type, and those that are attached to nothing. */
function gatewayChoice(topology: Topology): Options {
  const isLoose = (attachments: readonly object[] | undefined) => (attachments ?? []).length === 0;
  const loose: Readonly<Record<GatewayType, readonly string[]>> = {
    internet: (topology.InternetGateways ?? [])
      .filter(({ Attachments }) => isLoose(Attachments))
      .map(({ InternetGatewayId }) => InternetGatewayId),
    'egress-only': (topology.EgressOnlyInternetGateways ?? [])
      .filter(({ Attachments }) => isLoose(Attachments))
      .map(({ EgressOnlyInternetGatewayId }) => EgressOnlyInternetGatewayId),
    vpn: (topology.VpnGateways ?? [])
      .filter(({ VpcAttachments }) => isLoose(VpcAttachments))
      .map(({ VpnGatewayId }) => VpnGatewayId),
  };
  return Object.fromEntries(
    types.flatMap((type) => [
      [type, `New ${lowerFirst(kindOf[gatewayTypes[type]])}`],
      ...loose[type].map((id) => [`${type} ${id}`, choice(topology, [id])[id] ?? id]),
    ]),
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Returns the panel of a VPC. */
export function vpcPanel(topology: Topology, { VpcId: vpcId }: Item<'Vpcs'>): Panel {
  const subnets = subnetsOfVpc(topology, vpcId);
  const zones = [...new Set((topology.Subnets ?? []).flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))];
  const usualZone = zones[0] ?? 'us-east-1a';
  const others = idsOf(topology, 'Vpcs').filter((id) => id !== vpcId);
  return {
    kind: kindOf.Vpcs,
    facts: [['CIDR blocks', blocksOfVpc(topology, vpcId).map(formatCidr).join(', ')]],
    lists: [
      {
        caption: 'Subnets',
        columns: ['Subnet', 'CIDR blocks', 'Zone'],
        rows: subnets.map((subnet) => ({
          cells: [
            to(subnet.SubnetId),
            blocksOfSubnet(subnet).map(formatCidr).join(', '),
            subnet.AvailabilityZone ?? '',
          ],
        })),
      },
    ],
    forms: [
      form({
        title: 'Add a subnet',
        button: 'Add',
        fields: {
          cidr: {
            type: 'text',
            label: 'CIDR block',
            initial: nextSubnetBlock(topology, vpcId),
            hint: 'The next free block is proposed.',
          },
          zone: {
            type: 'text',
            label: 'Availability Zone',
            initial: usualZone,
            hint: `Empty for ${usualZone}.`,
            suggestions: Object.fromEntries(zones.map((zone) => [zone, ''])),
          },
        },
        make: ({ cidr, zone }) => ({ kind: 'add-subnet', vpcId, cidr: cidr.trim(), zone: zone.trim() || usualZone }),
      }),
      form({
        title: 'Add a CIDR block to the VPC',
        button: 'Add',
        fields: { cidr: { type: 'text', label: 'CIDR block' } },
        make: ({ cidr }) => ({ kind: 'add-vpc-block', vpcId, cidr: cidr.trim() }),
      }),
      form({
        title: 'Attach a gateway',
        button: 'Attach',
        fields: { gatewayId: { type: 'one', label: 'Gateway', options: gatewayChoice(topology) } },
        make: ({ gatewayId: chosen }) => {
          const [type, gatewayId] = idsIn(chosen);
          return { kind: 'attach-gateway', type: types.find((one) => one === type) ?? 'internet', vpcId, gatewayId };
        },
      }),
      gatewayEndpointForm(topology, vpcId),
      interfaceEndpointForm(topology, vpcId),
      action('Add a route table', { kind: 'create-table', vpcId }),
      form({
        title: 'Create a peering connection',
        button: 'Create',
        fields: { accepter: { type: 'one', label: 'Other VPC', options: choice(topology, others) } },
        make: ({ accepter }) => ({ kind: 'create-peering', requester: vpcId, accepter }),
      }),
      form({
        title: 'Attach to a transit gateway',
        button: 'Attach',
        fields: {
          transitGatewayId: {
            type: 'one',
            label: 'Transit gateway',
            options: choice(topology, idsOf(topology, 'TransitGateways')),
          },
          subnetIds: {
            type: 'many',
            label: 'Subnets',
            hint: 'One in each zone whose traffic is to reach it.',
            options: subnetChoice(topology, vpcId),
          },
        },
        make: ({ transitGatewayId, subnetIds }) => ({
          kind: 'attach-to-transit-gateway',
          transitGatewayId,
          vpcId,
          subnetIds: idsIn(subnetIds),
        }),
      }),
    ],
  };
}
