import { find } from '../engine/edit-kit.ts';
import type { Item, Topology, TransitRouteItem } from '../engine/topology.ts';
import { describeChange } from '../change-texts.ts';
import { action, form, idsIn, type Form, type Options } from './form.ts';
import { onOff, to, type Panel, type Row } from './panel.ts';
import { attachmentsOf, called, choice, kindOf, subnetChoice } from './things.ts';

function tablesOfGateway(topology: Topology, transitGatewayId: string | undefined): readonly string[] {
  return (topology.TransitGatewayRouteTables ?? [])
    .filter(({ TransitGatewayId }) => transitGatewayId === undefined || TransitGatewayId === transitGatewayId)
    .map(({ TransitGatewayRouteTableId }) => TransitGatewayRouteTableId);
}

function attachmentChoice(topology: Topology, transitGatewayId: string | undefined): Options {
  return Object.fromEntries(
    attachmentsOf(topology, transitGatewayId).map((id) => {
      const own = find(topology, 'TransitGatewayVpcAttachments', id)?.VpcId;
      const resource = own ?? find(topology, 'TransitGatewayAttachments', id)?.ResourceId;
      return [
        id,
        resource === undefined ? called(topology, id) : `${called(topology, id)}: ${called(topology, resource)}`,
      ];
    }),
  );
}

/** Returns the panel of a transit gateway. */
export function transitGatewayPanel(
  topology: Topology,
  { TransitGatewayId: id, Options }: Item<'TransitGateways'>,
): Panel {
  return {
    kind: kindOf.TransitGateways,
    facts: [
      ['Route tables', to(...tablesOfGateway(topology, id))],
      ['Attachments', to(...attachmentsOf(topology, id))],
      ['Security group references', onOff(Options?.SecurityGroupReferencingSupport === 'enable')],
    ],
    lists: [],
    forms: [
      form({
        title: 'Allow references to security groups of other VPCs',
        button: 'Allow',
        fields: {
          attachmentIds: { type: 'many', label: 'Attachments', options: attachmentChoice(topology, id) },
        },
        make: ({ attachmentIds }) => ({
          kind: 'allow-group-references',
          transitGatewayId: id,
          attachmentIds: idsIn(attachmentIds),
        }),
      }),
    ],
  };
}

function tableOfAttachment(topology: Topology, attachmentId: string): string | undefined {
  const tables = topology.TransitGatewayRouteTables ?? [];
  const isIt = (item: { readonly TransitGatewayAttachmentId: string }) =>
    item.TransitGatewayAttachmentId === attachmentId;
  return tables.find(({ Associations }) => Associations?.some(isIt))?.TransitGatewayRouteTableId;
}

function attachmentForms(
  topology: Topology,
  attachmentId: string,
  transitGatewayId: string | undefined,
): readonly Form[] {
  return [
    form({
      title: 'Associate with a transit gateway route table',
      button: 'Associate',
      fields: {
        tableId: {
          type: 'one',
          label: 'Route table',
          options: choice(topology, tablesOfGateway(topology, transitGatewayId)),
          initial: tableOfAttachment(topology, attachmentId),
        },
      },
      make: ({ tableId }) => ({ kind: 'associate-attachment', attachmentId, tableId }),
    }),
    action('Detach from the transit gateway', { kind: 'detach-from-transit-gateway', attachmentId }),
  ];
}

/** Returns the panel of a transit gateway attachment that is not known to be a VPC’s. */
export function attachmentPanel(topology: Topology, item: Item<'TransitGatewayAttachments'>): Panel {
  const { TransitGatewayAttachmentId: id, TransitGatewayId, ResourceType = '', ResourceId } = item;
  return {
    kind: kindOf.TransitGatewayAttachments,
    facts: [
      ['Transit gateway', to(TransitGatewayId)],
      ['Resource', to(ResourceId)],
      ['Resource type', ResourceType],
      ['Route table', to(tableOfAttachment(topology, id))],
    ],
    lists: [],
    forms: attachmentForms(topology, id, TransitGatewayId),
  };
}

/** Returns the panel of a VPC’s transit gateway attachment. */
export function vpcAttachmentPanel(topology: Topology, item: Item<'TransitGatewayVpcAttachments'>): Panel {
  const { TransitGatewayAttachmentId: attachmentId, TransitGatewayId, VpcId, SubnetIds = [], Options } = item;
  const appliance = Options?.ApplianceModeSupport === 'enable';
  const own = new Set(SubnetIds);
  const others = Object.entries(subnetChoice(topology, VpcId)).filter(([id]) => !own.has(id));
  return {
    kind: kindOf.TransitGatewayVpcAttachments,
    facts: [
      ['Transit gateway', to(TransitGatewayId)],
      ['VPC', to(VpcId)],
      ['Subnets', to(...SubnetIds)],
      ['Route table', to(tableOfAttachment(topology, attachmentId))],
      ['Appliance mode', onOff(appliance)],
      ['Security group references', onOff(Options?.SecurityGroupReferencingSupport === 'enable')],
    ],
    lists: [],
    forms: [
      form({
        title: 'Add a subnet',
        button: 'Add',
        fields: { subnetId: { type: 'one', label: 'Subnet', options: Object.fromEntries(others) } },
        make: ({ subnetId }) => ({ kind: 'add-attachment-subnet', attachmentId, subnetId }),
      }),
      ...attachmentForms(topology, attachmentId, TransitGatewayId),
      action(`Turn ${appliance ? 'off' : 'on'} appliance mode`, {
        kind: 'set-appliance-mode',
        attachmentId,
        on: !appliance,
      }),
    ],
  };
}

function transitRouteRow(topology: Topology, tableId: string, route: TransitRouteItem): Row {
  const { DestinationCidrBlock: cidr, Type = 'static', State } = route;
  const targets = to(...(route.TransitGatewayAttachments ?? []).map((item) => item.TransitGatewayAttachmentId));
  const change = { kind: 'remove-transit-route', tableId, cidr } as const;
  return {
    cells: [cidr, targets.length > 0 ? targets : 'None', Type, State === 'blackhole' ? 'Blackhole' : 'Active'],
    action: Type === 'propagated' ? undefined : action(describeChange(topology, change), change, 'Remove'),
  };
}

/** Returns the panel of a transit gateway route table. */
export function transitTablePanel(topology: Topology, item: Item<'TransitGatewayRouteTables'>): Panel {
  const { TransitGatewayRouteTableId: tableId, TransitGatewayId, Routes = [], Associations = [] } = item;
  const propagations = item.TransitGatewayRouteTablePropagations ?? [];
  const attachments = attachmentChoice(topology, TransitGatewayId);
  const idOf = (member: { readonly TransitGatewayAttachmentId: string }) => member.TransitGatewayAttachmentId;
  return {
    kind: kindOf.TransitGatewayRouteTables,
    facts: [
      ['Transit gateway', to(TransitGatewayId)],
      ['Associated attachments', to(...Associations.map(idOf))],
      ['Propagating attachments', to(...propagations.map(idOf))],
    ],
    lists: [
      {
        caption: 'Routes',
        columns: ['Destination', 'Attachment', 'Type', 'State'],
        rows: Routes.map((route) => transitRouteRow(topology, tableId, route)),
      },
    ],
    forms: [
      form({
        title: 'Add a static route',
        button: 'Add',
        fields: {
          cidr: { type: 'text', label: 'Destination', hint: 'A CIDR block.' },
          attachmentId: {
            type: 'one',
            label: 'Attachment',
            options: { ...attachments, '': 'None: drop it (blackhole)' },
          },
        },
        make: ({ cidr, attachmentId }) => ({
          kind: 'add-transit-route',
          tableId,
          cidr: cidr.trim(),
          ...(attachmentId === '' ? {} : { attachmentId }),
        }),
      }),
      form({
        title: 'Associate with an attachment',
        button: 'Associate',
        fields: { attachmentId: { type: 'one', label: 'Attachment', options: attachments } },
        make: ({ attachmentId }) => ({ kind: 'associate-attachment', attachmentId, tableId }),
      }),
    ],
  };
}
