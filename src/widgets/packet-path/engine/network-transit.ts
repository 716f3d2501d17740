import { cidrsOf, itemsOf, type OpenVpc } from './joining.ts';
import { vpnIsUp } from './network-gateways.ts';
import type { Subnet, TransitAttachment, TransitGateway } from './nodes.ts';
import type { Item, Topology } from './topology.ts';
import { prepareTransitTable, type Announcement, type TransitTable } from './transit-routes.ts';

const available = (state: string | undefined) => state === undefined || state === 'available';
const enabled = (setting: string | undefined) => setting === 'enable';

/** Returns the transit gateways by id. */
export function joinTransitGateways(topology: Topology): ReadonlyMap<string, TransitGateway> {
  return new Map(
    itemsOf(topology, 'TransitGateways').map(({ TransitGatewayId, State, Options }) => [
      TransitGatewayId,
      {
        id: TransitGatewayId,
        up: available(State),
        keepsGroups: enabled(Options?.SecurityGroupReferencingSupport),
      },
    ]),
  );
}

interface Known {
  readonly id: string;
  readonly general: Item<'TransitGatewayAttachments'> | undefined;
  readonly ofVpc: Item<'TransitGatewayVpcAttachments'> | undefined;
}

function knownAttachments(topology: Topology): readonly Known[] {
  const general = new Map(
    itemsOf(topology, 'TransitGatewayAttachments').map((item) => [item.TransitGatewayAttachmentId, item]),
  );
  const ofVpc = new Map(
    itemsOf(topology, 'TransitGatewayVpcAttachments').map((item) => [item.TransitGatewayAttachmentId, item]),
  );
  const ids = new Set([...general.keys(), ...ofVpc.keys()]);
  return [...ids].map((id) => ({ id, general: general.get(id), ofVpc: ofVpc.get(id) }));
}

function associatedTables(topology: Topology): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(topology, 'TransitGatewayRouteTables').flatMap(({ TransitGatewayRouteTableId, Associations }) =>
      (Associations ?? []).map(({ TransitGatewayAttachmentId }) => [
        TransitGatewayAttachmentId,
        TransitGatewayRouteTableId,
      ]),
    ),
  );
}

/** Returns the transit gateway attachments by id, each with the route table in which its own traffic is looked up. */
export function joinAttachments(
  topology: Topology,
  vpcs: ReadonlyMap<string, OpenVpc>,
  subnets: ReadonlyMap<string, Subnet>,
): ReadonlyMap<string, TransitAttachment> {
  const known = knownAttachments(topology);
  const connections = new Map(itemsOf(topology, 'VpnConnections').map((item) => [item.VpnConnectionId, item]));
  const typeOf = ({ general, ofVpc }: Known) => (ofVpc ? 'vpc' : (general?.ResourceType ?? ''));
  const resourceOf = ({ general, ofVpc }: Known) => ofVpc?.VpcId ?? general?.ResourceId ?? '';
  const announcements = new Map(
    known.map((attachment): [string, Announcement] => {
      const resource = resourceOf(attachment);
      const routes = connections.get(resource)?.Routes ?? [];
      const learnt = cidrsOf(routes.map(({ DestinationCidrBlock }) => DestinationCidrBlock));
      return [attachment.id, { resourceType: typeOf(attachment), cidrs: vpcs.get(resource)?.cidrs ?? learnt }];
    }),
  );
  const announced = (id: string) => announcements.get(id) ?? { resourceType: '', cidrs: [] };
  const tables = new Map(
    itemsOf(topology, 'TransitGatewayRouteTables').map((item): [string, TransitTable] => [
      item.TransitGatewayRouteTableId,
      prepareTransitTable(item, announced),
    ]),
  );
  const associated = associatedTables(topology);
  return new Map(
    known.map((attachment): [string, TransitAttachment] => {
      const { id, general, ofVpc } = attachment;
      const connection = connections.get(resourceOf(attachment));
      const tableId = associated.get(id) ?? general?.Association?.TransitGatewayRouteTableId;
      return [
        id,
        {
          id,
          transitGatewayId: ofVpc?.TransitGatewayId ?? general?.TransitGatewayId ?? '',
          resourceType: typeOf(attachment),
          resourceId: resourceOf(attachment),
          up: available(ofVpc?.State ?? general?.State) && (connection === undefined || vpnIsUp(connection)),
          subnets: (ofVpc?.SubnetIds ?? []).flatMap((subnetId) => subnets.get(subnetId) ?? []),
          keepsGroups: ofVpc?.Options?.SecurityGroupReferencingSupport !== 'disable',
          applianceMode: enabled(ofVpc?.Options?.ApplianceModeSupport),
          tableId,
          table: tables.get(tableId ?? ''),
        },
      ];
    }),
  );
}
