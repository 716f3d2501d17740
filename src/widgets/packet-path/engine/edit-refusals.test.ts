import { describe, expect, test } from 'vitest';
import { applyChange, type Change } from './edit.ts';
import type { EditFlaw } from './edit-kit.ts';
import { having } from './testing.ts';
import { acl, route, subnet, world } from './testing-world.ts';
import { interfaceItem } from './things.ts';

const group = (peer: string, more: object = {}): Change => ({
  kind: 'add-group-rule',
  groupId: 'sg-web',
  egress: false,
  protocol: 'tcp',
  ports: { from: 22, to: 22 },
  peer,
  ...more,
});

describe('AWS refuses', () => {
  test.each<[string, Change, string, EditFlaw]>([
    ['a subnet larger than /16', subnet('10.0.0.0/15'), 'cidr', 'size-not-allowed'],
    ['a subnet smaller than /28', subnet('10.0.7.0/29'), 'cidr', 'size-not-allowed'],
    ['a subnet that is no block', subnet('10.0.7.0'), 'cidr', 'not-a-cidr'],
    ['a subnet outside its VPC', subnet('10.2.0.0/24'), 'cidr', 'outside-vpc'],
    ['a subnet over another', subnet('10.0.1.128/25'), 'cidr', 'overlaps'],
    [
      'a subnet of no VPC',
      { kind: 'add-subnet', vpcId: 'vpc-x', cidr: '10.0.7.0/24', zone: 'a' },
      'vpcId',
      'unknown-id',
    ],
    [
      'a VPC block that is too large',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.8.0.0/15' },
      'cidr',
      'size-not-allowed',
    ],
    ['one over the first', { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.0.4.0/24' }, 'cidr', 'overlaps'],
    [
      'one of another private range',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '192.168.0.0/16' },
      'cidr',
      'private-ranges-mixed',
    ],
    [
      'one that no VPC can have',
      { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '169.254.0.0/16' },
      'cidr',
      'range-not-allowed',
    ],
    [
      'a second route for a block, however it is written',
      route('10.0.9.9/16', 'igw-a'),
      'destination',
      'destination-taken',
    ],
    [
      'a route inside the VPC for less than a subnet',
      route('10.0.1.0/25', 'eni-app'),
      'destination',
      'not-a-whole-subnet',
    ],
    ['a route for a subnet to an internet gateway', route('10.0.1.0/24', 'igw-a'), 'target', 'target-not-allowed'],
    ['a route to what is not there', route('0.0.0.0/0', 'nat-x'), 'target', 'unknown-id'],
    ['a route to another VPC’s gateway', route('0.0.0.0/0', 'igw-a', 'rtb-b'), 'target', 'target-not-attached'],
    ['a route to another VPC’s NAT gateway', route('0.0.0.0/0', 'nat-a', 'rtb-b'), 'target', 'of-another-vpc'],
    ['a route into a range that AWS keeps', route('169.254.169.254/32', 'eni-app'), 'destination', 'reserved-range'],
    ['a route by hand to a gateway endpoint', route('52.218.0.0/17', 'vpce-s3'), 'target', 'target-not-allowed'],
    ['IPv6 to a NAT gateway', route('::/0', 'nat-a'), 'target', 'wrong-family'],
    ['IPv6 to a virtual private gateway', route('::/0', 'vgw-a'), 'target', 'wrong-family'],
    ['a prefix list that is not there', route('pl-x', 'igw-a'), 'destination', 'unknown-id'],
    [
      'a prefix list in a gateway’s table',
      route('pl-s3', 'eni-app', 'rtb-igw'),
      'destination',
      'not-fit-for-a-gateway',
    ],
    [
      'a way out in a gateway’s table',
      route('0.0.0.0/0', 'eni-app', 'rtb-igw'),
      'destination',
      'not-fit-for-a-gateway',
    ],
    [
      'the end of the local route',
      { kind: 'remove-route', tableId: 'rtb-free', destination: '10.0.0.0/16' },
      'destination',
      'local-route',
    ],
    [
      'the end of a route that is not there',
      { kind: 'remove-route', tableId: 'rtb-free', destination: '0.0.0.0/0' },
      'destination',
      'no-such-route',
    ],
    [
      'the main table for a gateway',
      { kind: 'associate-gateway-table', tableId: 'rtb-main', gatewayId: 'igw-a' },
      'tableId',
      'main-table',
    ],
    [
      'a table with a way out for a gateway',
      { kind: 'associate-gateway-table', tableId: 'rtb-public', gatewayId: 'igw-a' },
      'tableId',
      'not-fit-for-a-gateway',
    ],
    [
      'a gateway’s table as the main one',
      { kind: 'set-main-table', tableId: 'rtb-igw' },
      'tableId',
      'not-fit-for-a-gateway',
    ],
    [
      'another VPC’s table',
      { kind: 'associate-table', tableId: 'rtb-b', subnetId: 'subnet-other' },
      'tableId',
      'of-another-vpc',
    ],
    ['no table', { kind: 'disassociate-table', subnetId: 'subnet-other' }, 'subnetId', 'not-associated'],
    ['a rule number twice', acl(100), 'number', 'rule-number-taken'],
    ['rule 0', acl(0), 'number', 'rule-number-not-allowed'],
    ['rule 32767, which is the last', acl(32_767), 'number', 'rule-number-not-allowed'],
    ['a rule number with a fraction', acl(1.5), 'number', 'rule-number-not-allowed'],
    ['a rule about no block', acl(90, '10.0.0.0/33'), 'cidr', 'not-a-cidr'],
    ['ports that run backwards', acl(90, '0.0.0.0/0', { from: 2, to: 1 }), 'ports', 'bad-ports'],
    [
      'the end of the rule *',
      { kind: 'remove-acl-rule', aclId: 'acl-a', egress: false, number: 32_767 },
      'number',
      'no-such-rule',
    ],
    ['a group rule twice', group('0.0.0.0/0', { ports: { from: 443, to: 443 } }), 'peer', 'rule-taken'],
    ['a group that is not there', group('sg-x'), 'peer', 'unknown-id'],
    ['a peer that is no block', group('everyone'), 'peer', 'not-a-cidr'],
    [
      'an interface without a group',
      { kind: 'set-groups', interfaceId: 'eni-app', groupIds: [] },
      'groupIds',
      'unknown-id',
    ],
    [
      'another VPC’s group',
      { kind: 'set-groups', interfaceId: 'eni-app', groupIds: ['sg-b'] },
      'groupIds',
      'of-another-vpc',
    ],
    [
      'a second internet gateway',
      { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-a', gatewayId: 'igw-loose' },
      'vpcId',
      'vpc-has-one',
    ],
    [
      'a gateway in two VPCs',
      { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-b', gatewayId: 'igw-a' },
      'gatewayId',
      'already-attached',
    ],
    ['to detach what is not attached', { kind: 'detach-gateway', gatewayId: 'igw-loose' }, 'gatewayId', 'not-attached'],
    [
      'a public address without an internet gateway',
      { kind: 'assign-public-address', interfaceId: 'eni-b' },
      'interfaceId',
      'no-internet-gateway',
    ],
    [
      'a second public address',
      { kind: 'assign-public-address', interfaceId: 'eni-web' },
      'interfaceId',
      'has-public-address',
    ],
    ['to release none', { kind: 'release-public-address', interfaceId: 'eni-app' }, 'interfaceId', 'no-public-address'],
    [
      'an address that AWS keeps',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.2.3' },
      'address',
      'address-reserved',
    ],
    [
      'an address that is taken',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.2.10' },
      'address',
      'address-taken',
    ],
    [
      'an address of another subnet',
      { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.1.99' },
      'address',
      'outside-subnet',
    ],
    [
      'peering over overlapping blocks',
      { kind: 'create-peering', requester: 'vpc-a', accepter: 'vpc-c' },
      'accepter',
      'overlaps',
    ],
    [
      'a second peering of the same two',
      { kind: 'create-peering', requester: 'vpc-b', accepter: 'vpc-a' },
      'accepter',
      'already-peered',
    ],
    [
      'a second attachment',
      { kind: 'attach-to-transit-gateway', transitGatewayId: 'tgw-a', vpcId: 'vpc-a', subnetIds: ['subnet-other'] },
      'vpcId',
      'already-attached',
    ],
    [
      'two attachment subnets in a zone',
      { kind: 'add-attachment-subnet', attachmentId: 'att-a', subnetId: 'subnet-public' },
      'subnetId',
      'zone-taken',
    ],
    [
      'an attachment that is not there',
      { kind: 'add-transit-route', tableId: 'tgw-rtb-a', cidr: '10.9.0.0/16', attachmentId: 'att-x' },
      'attachmentId',
      'unknown-id',
    ],
    [
      'a VPN route twice',
      { kind: 'add-vpn-route', connectionId: 'vpn-a', cidr: '192.168.0.0/16' },
      'cidr',
      'destination-taken',
    ],
    [
      'an id twice',
      { kind: 'create-nat-gateway', subnetId: 'subnet-public', connectivity: 'public', id: 'nat-a' },
      'id',
      'id-taken',
    ],
    [
      'a public NAT gateway without an internet gateway',
      { kind: 'create-nat-gateway', subnetId: 'subnet-b', connectivity: 'public' },
      'subnetId',
      'no-internet-gateway',
    ],
  ])('%s', (_, change, at, flaw) => {
    const withB = having(world, {
      Subnets: [{ SubnetId: 'subnet-b', VpcId: 'vpc-b', CidrBlock: '10.1.0.0/24' }],
      NetworkInterfaces: [interfaceItem('eni-b', { SubnetId: 'subnet-b', VpcId: 'vpc-b' }, ['10.1.0.10'])],
    });
    expect(applyChange(withB, change)).toEqual({ problem: { at, flaw } });
  });
});
