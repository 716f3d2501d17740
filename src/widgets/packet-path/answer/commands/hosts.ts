import type { HostChanges } from '../../engine/edit-hosts.ts';
import {
  ec2,
  fresh,
  id,
  ids,
  kept,
  made,
  printed,
  text,
  allocate,
  cidrFlag,
  networkInterface,
  type Commands,
  type Flag,
} from './kit.ts';

const addressFlag = (address: string): Flag =>
  address.includes(':') ? text('ipv6-addresses', `Ipv6Address=${address}`) : text('private-ip-address', address);

/** The commands for VPCs, subnets, instances and interfaces. */
export const hostCommands: Commands<keyof HostChanges> = {
  'add-vpc-block': ({ vpcId, cidr }) => [
    ec2(
      'associate-vpc-cidr-block',
      id('vpc-id', vpcId),
      cidr.includes(':') ? ['amazon-provided-ipv6-cidr-block'] : cidrFlag(cidr),
    ),
  ],
  'add-subnet': ({ vpcId, cidr, zone, id: wish }, topology) => [
    kept(
      fresh(topology, 'Subnets', 'subnet', wish),
      ec2(
        'create-subnet',
        id('vpc-id', vpcId),
        cidrFlag(cidr),
        ...(cidr.includes(':') ? [['ipv6-native'] as const] : []),
        text('availability-zone', zone),
      ),
      'Subnet.SubnetId',
    ),
  ],
  'add-instance': ({ subnetId, address, groupIds = [], id: wish }, topology) => [
    kept(
      fresh(topology, 'Instances', 'i', wish),
      ec2(
        'run-instances',
        text('image-id', 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'),
        text('instance-type', 't3.micro'),
        id('subnet-id', subnetId),
        ...(address === undefined ? [] : [addressFlag(address)]),
        ...(groupIds.length === 0 ? [] : [ids('security-group-ids', groupIds)]),
      ),
      'Instances[0].InstanceId',
    ),
  ],
  'set-public-on-launch': ({ subnetId, on }) => [
    ec2('modify-subnet-attribute', id('subnet-id', subnetId), [`${on ? '' : 'no-'}map-public-ip-on-launch`]),
  ],
  'set-instance-state': ({ instanceId, running }) => [
    ec2(running ? 'start-instances' : 'stop-instances', ids('instance-ids', [instanceId])),
  ],
  'set-source-dest-check': ({ interfaceId, on }) => [
    ec2('modify-network-interface-attribute', networkInterface(interfaceId), [`${on ? '' : 'no-'}source-dest-check`]),
  ],
  'assign-public-address': ({ interfaceId }) => [
    allocate,
    ec2('associate-address', ['allocation-id', made('allocation')], networkInterface(interfaceId)),
  ],
  'release-public-address': ({ interfaceId }) => [
    ec2(
      'disassociate-address',
      printed(
        'association-id',
        ec2('describe-network-interfaces', ids('network-interface-ids', [interfaceId])),
        'NetworkInterfaces[0].Association.AssociationId',
      ),
    ),
  ],
};
