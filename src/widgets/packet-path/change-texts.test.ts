import { describe, expect, test } from 'vitest';
import { describeChange } from './change-texts.ts';
import { commandFor } from './answer/commands/command-for.ts';
import { changeKinds, type Change, type ChangeKind } from './engine/edit.ts';
import type { EditFlaw } from './engine/edit-kit.ts';
import { example, having } from './engine/testing.ts';
import { describeProblem } from './flaw-texts.ts';

const named = having(example, {
  RouteTables: (example.RouteTables ?? []).map((table) =>
    table.RouteTableId === 'rtb-main' ? { ...table, Tags: [{ Key: 'Name', Value: 'it’s main' }] } : table,
  ),
});

const cases: readonly (readonly [change: Change, text: string, command: string])[] = [
  [
    { kind: 'add-route', tableId: 'rtb-main', destination: '::/0', target: 'eigw-a' },
    'Add the route ::/0 → eigw-a to it’s main',
    'aws ec2 create-route --route-table-id rtb-main --destination-ipv6-cidr-block ::/0 --egress-only-internet-gateway-id eigw-a',
  ],
  [
    { kind: 'replace-route', tableId: 'rtb-main', destination: '10.0.0.0/16', target: 'local' },
    'Let the route for 10.0.0.0/16 in it’s main lead to local',
    'aws ec2 replace-route --route-table-id rtb-main --destination-cidr-block 10.0.0.0/16 --local-target',
  ],
  [
    { kind: 'remove-route', tableId: 'rtb-main', destination: 'pl-s3' },
    'Remove the route for pl-s3 from it’s main',
    'aws ec2 delete-route --route-table-id rtb-main --destination-prefix-list-id pl-s3',
  ],
  [
    { kind: 'create-table', vpcId: 'vpc-a' },
    'Create a route table in vpc-a',
    'rtb_new_1=$(aws ec2 create-route-table --vpc-id vpc-a --query RouteTable.RouteTableId --output text)',
  ],
  [
    { kind: 'associate-table', tableId: 'rtb-new-1', subnetId: 'subnet-other' },
    'Associate subnet-other with the route table rtb-new-1',
    'aws ec2 associate-route-table --subnet-id subnet-other --route-table-id "$rtb_new_1"',
  ],
  [
    { kind: 'associate-table', tableId: 'rtb-main', subnetId: 'subnet-public' },
    'Associate subnet-public with the route table it’s main',
    'aws ec2 replace-route-table-association --association-id "$(aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=subnet-public --query "RouteTables[0].Associations[?SubnetId==\'subnet-public\'].RouteTableAssociationId" --output text)" --route-table-id rtb-main',
  ],
  [
    { kind: 'add-acl-rule', aclId: 'acl-a', egress: true, number: 90, action: 'allow', cidr: '0.0.0.0/0', protocol: 'tcp', ports: { from: 1024, to: 65_535 } }, // prettier-ignore
    'Add the outbound rule 90 to acl-a: allow tcp 1024–65535 to 0.0.0.0/0',
    'aws ec2 create-network-acl-entry --network-acl-id acl-a --egress --rule-number 90 --protocol 6 --port-range From=1024,To=65535 --cidr-block 0.0.0.0/0 --rule-action allow',
  ],
  [
    { kind: 'add-acl-rule', aclId: 'acl-a', egress: false, number: 91, action: 'deny', cidr: '::/0', protocol: 'icmp' },
    'Add the inbound rule 91 to acl-a: deny icmpv6 all types from ::/0',
    'aws ec2 create-network-acl-entry --network-acl-id acl-a --ingress --rule-number 91 --protocol 58 --icmp-type-code Type=-1,Code=-1 --ipv6-cidr-block ::/0 --rule-action deny',
  ],
  [
    { kind: 'add-group-rule', groupId: 'sg-web', egress: false, peer: 'sg-app', protocol: 'tcp', ports: { from: 22, to: 22 } }, // prettier-ignore
    'Add an inbound rule to sg-web: tcp 22 from sg-app',
    "aws ec2 authorize-security-group-ingress --group-id sg-web --ip-permissions 'IpProtocol=tcp,FromPort=22,ToPort=22,UserIdGroupPairs=[{GroupId=sg-app}]'",
  ],
  [
    { kind: 'remove-group-rule', groupId: 'sg-web', egress: true, peer: '::/0', protocol: 'any' },
    'Remove the outbound rule from sg-web: all traffic to ::/0',
    "aws ec2 revoke-security-group-egress --group-id sg-web --ip-permissions 'IpProtocol=-1,Ipv6Ranges=[{CidrIpv6=::/0}]'",
  ],
  [
    { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-b' },
    'Attach a new internet gateway to vpc-b',
    'igw_new_1=$(aws ec2 create-internet-gateway --query InternetGateway.InternetGatewayId --output text)\naws ec2 attach-internet-gateway --internet-gateway-id "$igw_new_1" --vpc-id vpc-b',
  ],
  [
    { kind: 'attach-gateway', type: 'internet', vpcId: 'vpc-b', gatewayId: 'igw-a' },
    'Attach the internet gateway igw-a to vpc-b',
    'aws ec2 attach-internet-gateway --internet-gateway-id igw-a --vpc-id vpc-b',
  ],
  [
    { kind: 'assign-public-address', interfaceId: 'eni-bare' },
    'Give eni-bare an Elastic IP address',
    'allocation=$(aws ec2 allocate-address --domain vpc --query AllocationId --output text)\naws ec2 associate-address --allocation-id "$allocation" --network-interface-id eni-bare',
  ],
  [
    { kind: 'create-peering', requester: 'vpc-a', accepter: 'vpc-b' },
    'Create and accept a peering connection between vpc-a and vpc-b',
    'pcx_new_1=$(aws ec2 create-vpc-peering-connection --vpc-id vpc-a --peer-vpc-id vpc-b --query VpcPeeringConnection.VpcPeeringConnectionId --output text)\naws ec2 accept-vpc-peering-connection --vpc-peering-connection-id "$pcx_new_1"',
  ],
  [
    { kind: 'add-transit-route', tableId: 'tgw-rtb-a', cidr: '10.9.0.0/16' },
    'Add a blackhole route for 10.9.0.0/16 to tgw-rtb-a',
    'aws ec2 create-transit-gateway-route --transit-gateway-route-table-id tgw-rtb-a --destination-cidr-block 10.9.0.0/16 --blackhole',
  ],
];

describe('changes in words and as commands', () => {
  test.each(cases)('%j', (change, text, command) => {
    expect(describeChange(named, change)).toBe(text);
    expect(commandFor(named, change)).toBe(command);
  });
});

/** A change of each kind, with names that a shell must not read as anything else. */
const samples: { readonly [Kind in ChangeKind]: Change<Kind> } = {
  'add-route': { kind: 'add-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'igw-a' },
  'replace-route': { kind: 'replace-route', tableId: 'rtb-main', destination: '0.0.0.0/0', target: 'tgw-a' },
  'remove-route': { kind: 'remove-route', tableId: 'rtb-main', destination: '0.0.0.0/0' },
  'create-table': { kind: 'create-table', vpcId: 'vpc-a' },
  'associate-table': { kind: 'associate-table', tableId: 'rtb-main', subnetId: 'subnet-other' },
  'disassociate-table': { kind: 'disassociate-table', subnetId: 'subnet-public' },
  'associate-gateway-table': { kind: 'associate-gateway-table', tableId: 'rtb-main', gatewayId: 'igw-a' },
  'disassociate-gateway-table': { kind: 'disassociate-gateway-table', gatewayId: 'igw-a' },
  'set-main-table': { kind: 'set-main-table', tableId: 'rtb-public' },
  'add-acl-rule': { kind: 'add-acl-rule', aclId: 'acl-a', egress: true, number: 9, action: 'deny', cidr: '::/0', protocol: 'udp' }, // prettier-ignore
  'remove-acl-rule': { kind: 'remove-acl-rule', aclId: 'acl-a', egress: false, number: 100 },
  'associate-acl': { kind: 'associate-acl', aclId: 'acl-a', subnetId: 'subnet-other' },
  'add-group-rule': { kind: 'add-group-rule', groupId: 'sg-web', egress: true, peer: 'pl-a', protocol: '47' },
  'remove-group-rule': { kind: 'remove-group-rule', groupId: 'sg-web', egress: false, peer: '10.0.0.0/8', protocol: 'icmp' }, // prettier-ignore
  'set-groups': { kind: 'set-groups', interfaceId: 'eni-web', groupIds: ['sg-web', 'sg-app'] },
  'add-vpc-block': { kind: 'add-vpc-block', vpcId: 'vpc-a', cidr: '10.1.0.0/16' },
  'add-subnet': { kind: 'add-subnet', vpcId: 'vpc-a', cidr: '10.0.9.0/24', zone: 'us-east-1a' },
  'add-instance': { kind: 'add-instance', subnetId: 'subnet-other', address: '10.0.2.20', groupIds: ['sg-app'] },
  'set-public-on-launch': { kind: 'set-public-on-launch', subnetId: 'subnet-other', on: false },
  'set-instance-state': { kind: 'set-instance-state', instanceId: 'i-a', running: false },
  'set-source-dest-check': { kind: 'set-source-dest-check', interfaceId: 'eni-web', on: false },
  'assign-public-address': { kind: 'assign-public-address', interfaceId: 'eni-bare' },
  'release-public-address': { kind: 'release-public-address', interfaceId: 'eni-web' },
  'attach-gateway': { kind: 'attach-gateway', type: 'vpn', vpcId: 'vpc-a' },
  'detach-gateway': { kind: 'detach-gateway', gatewayId: 'igw-a' },
  'create-nat-gateway': { kind: 'create-nat-gateway', subnetId: 'subnet-public', connectivity: 'public' },
  'delete-nat-gateway': { kind: 'delete-nat-gateway', natGatewayId: 'nat-a' },
  'create-gateway-endpoint': { kind: 'create-gateway-endpoint', vpcId: 'vpc-a', service: 'com.amazonaws.us-east-1.s3', prefixListId: 'pl-s3', tableIds: ['rtb-main'] }, // prettier-ignore
  'set-endpoint-tables': { kind: 'set-endpoint-tables', endpointId: 'vpce-a', tableIds: ['rtb-main'] },
  'create-interface-endpoint': { kind: 'create-interface-endpoint', service: 'com.amazonaws.us-east-1.sqs', subnetId: 'subnet-other', groupIds: ['sg-app'] }, // prettier-ignore
  'delete-endpoint': { kind: 'delete-endpoint', endpointId: 'vpce-a' },
  'create-peering': { kind: 'create-peering', requester: 'vpc-a', accepter: 'vpc-b' },
  'accept-peering': { kind: 'accept-peering', peeringId: 'pcx-a' },
  'delete-peering': { kind: 'delete-peering', peeringId: 'pcx-a' },
  'attach-to-transit-gateway': { kind: 'attach-to-transit-gateway', transitGatewayId: 'tgw-a', vpcId: 'vpc-a', subnetIds: ['subnet-other'] }, // prettier-ignore
  'detach-from-transit-gateway': { kind: 'detach-from-transit-gateway', attachmentId: 'tgw-attach-a' },
  'add-attachment-subnet': { kind: 'add-attachment-subnet', attachmentId: 'tgw-attach-a', subnetId: 'subnet-other' },
  'set-appliance-mode': { kind: 'set-appliance-mode', attachmentId: 'tgw-attach-a', on: true },
  'associate-attachment': { kind: 'associate-attachment', attachmentId: 'tgw-attach-a', tableId: 'tgw-rtb-a' },
  'add-transit-route': { kind: 'add-transit-route', tableId: 'tgw-rtb-a', cidr: '10.9.0.0/16', attachmentId: 'tgw-attach-a' }, // prettier-ignore
  'remove-transit-route': { kind: 'remove-transit-route', tableId: 'tgw-rtb-a', cidr: '10.9.0.0/16' },
  'allow-group-references': { kind: 'allow-group-references', transitGatewayId: 'tgw-a', attachmentIds: ['tgw-attach-a'] }, // prettier-ignore
  'add-vpn-route': { kind: 'add-vpn-route', connectionId: 'vpn-a', cidr: '192.168.0.0/16' },
};

const word = String.raw`(?:[\w.,:/=@+-]+|'[^']*'|"\$\w+"|"[^"$]*"|"\$\([^()]*\)")`;
const call = String.raw`aws ec2 (?:wait )?[a-z0-9-]+(?: --[a-z0-9-]+(?: (?!--)${word})*)*`;
const line = new RegExp(String.raw`^(?:${call}|\w+=\$\(${call}\))$`);

describe('every kind of change', () => {
  test.each(changeKinds)('%s is told, and its commands are well-formed', (kind) => {
    expect(describeChange(named, samples[kind])).toMatch(/^[A-Z].*[^.]$/);
    expect(describeChange(named, samples[kind])).not.toMatch(/undefined/);
    const lines = commandFor(named, samples[kind]).split('\n');
    expect(lines.filter((text) => !line.test(text))).toEqual([]);
    expect(lines.join()).not.toMatch(/undefined|--[a-z-]+ ''/);
  });
});

test('an id that a shell would read otherwise is quoted', () => {
  const text = commandFor(example, { kind: 'delete-nat-gateway', natGatewayId: "nat'; rm -rf $HOME" });
  expect(text).toBe(String.raw`aws ec2 delete-nat-gateway --nat-gateway-id 'nat'\''; rm -rf $HOME'`);
});

describe('every flaw has its sentence', () => {
  const flaws: Readonly<Record<EditFlaw, RegExp>> = {
    'not-a-cidr': /10\.0\.1\.0\/24/,
    'size-not-allowed': /\/16 to \/28/,
    'range-not-allowed': /127\.0\.0\.0\/8/,
    'private-ranges-mixed': /private ranges/,
    overlaps: /overlaps/,
    'unknown-id': /id/,
    'id-taken': /already/,
    'outside-vpc': /outside/,
    'of-another-vpc': /another VPC/,
    'destination-taken': /already/,
    'no-such-route': /no route/,
    'local-route': /local/,
    'reserved-range': /169\.254\.168\.0\/22/,
    'not-a-whole-subnet': /whole block/,
    'target-not-allowed': /NAT gateway/,
    'target-not-attached': /not attached/,
    'wrong-family': /IPv6 only/,
    'main-table': /main/,
    'not-fit-for-a-gateway': /gateway/,
    'not-associated': /associated/,
    'rule-number-taken': /number/,
    'rule-number-not-allowed': /1 to 32766/,
    'rule-taken': /already/,
    'no-such-rule': /no such rule/,
    'bad-ports': /0 to 65535/,
    'already-attached': /already/,
    'vpc-has-one': /only one/,
    'not-attached': /no VPC/,
    'no-internet-gateway': /internet gateway/,
    'already-peered': /already/,
    'not-pending': /accept/,
    'not-an-address': /address/,
    'address-taken': /Another/,
    'address-reserved': /keeps 5 addresses/,
    'outside-subnet': /outside/,
    'no-free-address': /no free/,
    'has-public-address': /already/,
    'no-public-address': /no public/,
    'zone-taken': /Availability Zone/,
  };

  test.each(Object.entries(flaws) as [EditFlaw, RegExp][])('%s', (flaw, says) => {
    expect(describeProblem({ at: '', flaw })).toMatch(says);
    for (const kind of changeKinds) expect(describeProblem({ at: '', flaw }, kind)).toMatch(/^[A-Z].*\.$/);
  });
});
