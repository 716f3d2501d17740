import type { Address, Cidr } from '#widgets/shared/cidr.ts';
import type { PrefixIndex } from '#widgets/shared/prefix-index.ts';
import type { NetworkAcl } from './network-acls.ts';
import type { Choosable, RouteSet } from './route-choice.ts';
import type { RouteTable } from './routes.ts';
import type { GroupSet } from './security-groups.ts';
import type { Part, Topology } from './topology.ts';
import type { TransitTable } from './transit-routes.ts';

/** A VPC with what stands in it. */
export interface Vpc {
  readonly id: string;
  readonly cidrs: readonly Cidr[];
  readonly subnets: readonly Subnet[];
  /** Finds the subnet of an address by the interval that it lies in. */
  readonly subnetIndex: PrefixIndex;
  readonly subnetAt: ReadonlyMap<number, Subnet>;
  /** The interfaces by the value of each of their private addresses. */
  readonly hosts: ReadonlyMap<number | bigint, Interface>;
  readonly internetGatewayId: string | undefined;
  readonly egressOnlyGatewayId: string | undefined;
  readonly vpnGatewayId: string | undefined;
  readonly mainTable: RouteTable | undefined;
  /** Route tables for what comes in through a gateway, by the id of the gateway. */
  readonly gatewayTables: ReadonlyMap<string, RouteTable>;
  /** All route tables of the VPC. */
  readonly tables: readonly RouteTable[];
  /** The address of the Amazon DNS server, two after the base of the first block. */
  readonly dns: Address | undefined;
  /** The public address of each private one, by the value of the private one. */
  readonly publicOf: ReadonlyMap<number | bigint, Address>;
}

/** A subnet with the route table and the network ACL that apply to it; undefined where nobody gave them. */
export interface Subnet {
  readonly id: string;
  readonly vpc: Vpc;
  readonly zone: string;
  readonly cidrs: readonly Cidr[];
  readonly table: RouteTable | undefined;
  readonly acl: NetworkAcl | undefined;
  readonly givesPublicAddresses: boolean;
}

/** What a network interface belongs to, as far as that changes what it does with packets. */
export type InterfaceRole = 'host' | 'nat-gateway' | 'transit-gateway' | 'firewall-endpoint';

/** A network interface. */
export interface Interface {
  readonly id: string;
  readonly vpc: Vpc;
  readonly subnet: Subnet;
  readonly role: InterfaceRole;
  readonly addresses: readonly Address[];
  /** Absent where no security group applies or none is known. */
  readonly groups: GroupSet | undefined;
  /** Whether it names security groups that were not given. */
  readonly unseenGroups: boolean;
  readonly natGatewayId: string | undefined;
  readonly endpointId: string | undefined;
  readonly sourceDestCheck: boolean;
  readonly instanceId: string | undefined;
  /** Whether it is attached to something that runs. */
  readonly up: boolean;
  /** Whether it stands for any host of a subnet rather than for one that exists. */
  readonly imagined: boolean;
}

/** A NAT gateway; a regional one has no subnet, its route table is its own. */
export interface NatGateway {
  readonly id: string;
  readonly vpc: Vpc;
  readonly subnet: Subnet | undefined;
  readonly regional: boolean;
  readonly table: RouteTable | undefined;
  readonly up: boolean;
  readonly privateAddress: Address | undefined;
  readonly publicAddress: Address | undefined;
}

/** A VPC endpoint; `cidrs` are the addresses of the service behind a gateway endpoint, where they are known. */
export interface Endpoint {
  readonly id: string;
  readonly type: string;
  readonly service: string;
  readonly vpcId: string;
  readonly up: boolean;
  readonly subnet: Subnet | undefined;
  readonly interfaceIds: readonly string[];
  readonly cidrs: readonly Cidr[];
}

/** One side of a peering connection. */
export interface PeeringSide {
  readonly vpcId: string;
  readonly region: string;
  readonly cidrs: readonly Cidr[];
}

/** A VPC peering connection. */
export interface Peering {
  readonly id: string;
  readonly status: string;
  readonly sides: readonly [PeeringSide, PeeringSide];
}

/** A way from a virtual private gateway to the customer's network, for one block behind it. */
export interface Uplink extends Choosable {
  readonly id: string;
  readonly up: boolean;
}

/** A virtual private gateway with the ways out of it: those that are up, and those that are down. */
export interface VpnGateway {
  readonly id: string;
  readonly up: boolean;
  readonly vpcId: string | undefined;
  readonly uplinks: RouteSet<Uplink>;
  readonly down: readonly Uplink[];
  /** Connections whose learnt routes the AWS CLI does not print, so that any address may lie behind them. */
  readonly opaque: readonly Uplink[];
}

/** A transit gateway; `keepsGroups` tells whether it supports rules that name a security group across it. */
export interface TransitGateway {
  readonly id: string;
  readonly up: boolean;
  readonly keepsGroups: boolean;
}

/** What a transit gateway attachment joins to the transit gateway. */
export interface TransitAttachment {
  readonly id: string;
  readonly transitGatewayId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly up: boolean;
  /** One subnet per Availability Zone, of a VPC attachment. */
  readonly subnets: readonly Subnet[];
  readonly keepsGroups: boolean;
  readonly applianceMode: boolean;
  /** The id of the table, which may itself not have been given. */
  readonly tableId: string | undefined;
  readonly table: TransitTable | undefined;
}

/** Where a public address leads: the VPC whose internet gateway takes it, and the private address behind it. */
export interface PublicAddress {
  readonly vpc: Vpc;
  readonly address: Address;
}

/** A topology prepared for tracing: everything by id, and joined. */
export interface Network {
  readonly topology: Topology;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly interfaces: ReadonlyMap<string, Interface>;
  /** The interfaces of an instance, its first one first. */
  readonly instances: ReadonlyMap<string, readonly Interface[]>;
  readonly natGateways: ReadonlyMap<string, NatGateway>;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly peerings: ReadonlyMap<string, Peering>;
  readonly vpnGateways: ReadonlyMap<string, VpnGateway>;
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
  readonly attachments: ReadonlyMap<string, TransitAttachment>;
  /** By the value of the public address. */
  readonly publicAddresses: ReadonlyMap<number, PublicAddress>;
  readonly given: (part: Part) => boolean;
}
