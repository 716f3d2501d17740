import { addressAt, addressCount, formatAddress, type Cidr } from '#widgets/shared/cidr.ts';
import type { End } from './ends.ts';
import { networkOf } from './network.ts';
import type { Network } from './nodes.ts';
import { parts, type Part, type Topology } from './topology.ts';

/** Something in a topology that a question can have as its source or destination. */
export interface EndChoice {
  readonly end: End;
  /** The value of its tag Name, where it has one. */
  readonly name: string | undefined;
  readonly vpcId: string | undefined;
  readonly subnetId: string | undefined;
  readonly canBegin: boolean;
  readonly canReceive: boolean;
}

interface Tagged {
  readonly Tags?: readonly { readonly Key: string; readonly Value?: string }[];
  readonly TagSet?: readonly { readonly Key: string; readonly Value?: string }[];
}

/** Returns the value of the tag Name of each element of a part that has one, by id. */
function namesOf(topology: Topology, part: Part): ReadonlyMap<unknown, string> {
  const items: readonly object[] = topology[part] ?? [];
  return new Map(
    items.flatMap((item) => {
      const { Tags, TagSet }: Tagged = item;
      const name = (Tags ?? TagSet)?.find(({ Key }) => Key === 'Name')?.Value;
      return name ? [[(item as Readonly<Record<string, unknown>>)[parts[part].id], name]] : [];
    }),
  );
}

const both = { canBegin: true, canReceive: true } as const;

function hosts({ topology, instances, interfaces }: Network): readonly EndChoice[] {
  const [instanceNames, interfaceNames] = [namesOf(topology, 'Instances'), namesOf(topology, 'NetworkInterfaces')];
  const ofInstances = [...instances].map(([id, [first]]): EndChoice => {
    const place = { vpcId: first?.vpc.id, subnetId: first?.subnet.id };
    return { end: { kind: 'instance', id }, name: instanceNames.get(id), ...place, ...both };
  });
  const primary = new Set([...instances.values()].map(([first]) => first));
  const others = [...interfaces.values()].filter(
    (host) => host.role === 'host' && host.endpointId === undefined && !primary.has(host),
  );
  return [
    ...ofInstances,
    ...others.map(({ id, vpc, subnet }): EndChoice => {
      const place = { vpcId: vpc.id, subnetId: subnet.id };
      return { end: { kind: 'interface', id }, name: interfaceNames.get(id), ...place, ...both };
    }),
  ];
}

function subnetEnds({ topology, subnets }: Network): readonly EndChoice[] {
  const names = namesOf(topology, 'Subnets');
  return [...subnets.values()].map(({ id, vpc }) => ({
    end: { kind: 'subnet', id },
    name: names.get(id),
    vpcId: vpc.id,
    subnetId: id,
    ...both,
  }));
}

function endpointEnds({ topology, endpoints }: Network): readonly EndChoice[] {
  const names = namesOf(topology, 'VpcEndpoints');
  return [...endpoints.values()]
    .filter(({ type, cidrs, interfaceIds }) => (type === 'Gateway' ? cidrs : interfaceIds).length > 0)
    .filter(({ type }) => type !== 'GatewayLoadBalancer')
    .map(({ id, vpcId, subnet }) => ({
      end: { kind: 'endpoint', id },
      name: names.get(id),
      vpcId,
      subnetId: subnet?.id,
      canBegin: false,
      canReceive: true,
    }));
}

function hostIn(cidr: Cidr): string {
  return formatAddress(addressAt(cidr, Math.min(10, addressCount(cidr) - 1)));
}

/** Returns a host of each network of the customer, behind a gateway or attachment, as far as its prefixes are known. */
function premises({ vpnGateways, attachments }: Network): readonly EndChoice[] {
  const behindGateways = [...vpnGateways.values()].flatMap(({ id, vpcId, uplinks, down }) =>
    [...uplinks.routes, ...down].map(({ destination }) => ({ via: id, vpcId, address: hostIn(destination) })),
  );
  const tables = new Set([...attachments.values()].flatMap(({ table }) => table ?? []));
  const routes = [...tables].flatMap(({ set }) => set.routes);
  const behindAttachments = [...attachments.values()]
    .filter(({ resourceType }) => resourceType !== 'vpc')
    .flatMap(({ id }) =>
      routes
        .filter(({ attachmentIds }) => attachmentIds.includes(id))
        .map(({ destination }) => ({ via: id, vpcId: undefined, address: hostIn(destination) })),
    );
  const ends = new Map(
    [...behindGateways, ...behindAttachments].map((known) => [`${known.via} ${known.address}`, known]),
  );
  return [...ends.values()].map(({ via, vpcId, address }) => ({
    end: { kind: 'on-premises', address, via },
    name: undefined,
    vpcId,
    subnetId: undefined,
    ...both,
  }));
}

/** Returns everything in a topology that can be the source or the destination of a question, the internet last. */
export function listEnds(topology: Topology): readonly EndChoice[] {
  const network = networkOf(topology);
  const internet: EndChoice = {
    end: { kind: 'internet' },
    name: undefined,
    vpcId: undefined,
    subnetId: undefined,
    ...both,
  };
  return [...hosts(network), ...subnetEnds(network), ...endpointEnds(network), ...premises(network), internet];
}
