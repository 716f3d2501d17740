import type { Change } from '../engine/edit.ts';
import type { EditFlaw } from '../engine/edit-kit.ts';
import type { Alternative } from '../engine/fix-refusals.ts';
import type { Trace } from '../engine/path.ts';
import type { Assumption, Reason } from '../engine/reasons.ts';

/** What a trace shows: its verdict, what blocks, and what the way there passes, among other things. */
export interface Shown {
  readonly verdict: Trace['verdict'];
  readonly there?: readonly Reason[];
  readonly back?: readonly Reason[];
  readonly passes?: readonly string[];
}

/** What is expected of a scenario. */
export interface Expected {
  readonly shows: Shown;
  readonly assumes?: Assumption;
  /** The change that `tryNext` speaks of, and what one then sees. */
  readonly next: { readonly changes: readonly Change[] } & ({ readonly shows: Shown } | { readonly refused: EditFlaw });
  /** What the search for a fix proposes: the change of `tryNext`, others, or what to build instead. */
  readonly fix:
    'next' | 'not-needed' | { readonly changes: readonly Change[] } | { readonly instead: readonly Alternative[] };
}

const works: Shown = { verdict: 'delivered' };
const leaves: Shown = { verdict: 'leaves-to-internet' };
const stopped = (there: readonly Reason[], back: readonly Reason[] = []): Shown => ({
  verdict: 'blocked',
  there,
  back,
});
const add = (tableId: string, destination: string, target: string): Change => {
  return { kind: 'add-route', tableId, destination, target };
};
const replace = (tableId: string, destination: string, target: string): Change => {
  return { kind: 'replace-route', tableId, destination, target };
};
const transit = (cidr: string, attachmentId: string): Change => ({
  kind: 'add-transit-route',
  tableId: 'tgw-rtb-spokes',
  cidr,
  attachmentId,
});
const nat = (subnetId: string): Change => ({ kind: 'create-nat-gateway', subnetId, connectivity: 'public' });
const rule = (egress: boolean, number: number, from: number, to = from): Change => ({
  kind: 'add-acl-rule',
  aclId: 'acl-web',
  egress,
  number,
  action: 'allow',
  protocol: 'tcp',
  ports: { from, to },
  cidr: '0.0.0.0/0',
});

/** What is expected of each scenario, by its id. */
export const expected: Readonly<Record<string, Expected>> = {
  'no-route': {
    shows: stopped([], ['no-route']),
    next: { changes: [add('rtb-main', '0.0.0.0/0', 'igw-shop')], shows: works },
    fix: 'next',
  },
  'no-public-ip': {
    shows: stopped(['no-public-ip']),
    next: { changes: [{ kind: 'assign-public-address', interfaceId: 'eni-web' }], shows: leaves },
    fix: 'next',
  },
  'nat-in-private-subnet': {
    shows: stopped(['routing-loop']),
    next: {
      changes: [nat('subnet-public'), replace('rtb-private', '0.0.0.0/0', 'nat-new-1')],
      shows: { ...leaves, passes: ['nat-new-1', 'igw-shop'] },
    },
    fix: 'next',
  },
  'blackhole-after-deleted-nat': {
    shows: stopped(['blackhole']),
    next: {
      changes: [replace('rtb-private', '0.0.0.0/0', 'nat-new')],
      shows: { ...leaves, passes: ['nat-new', 'igw-shop'] },
    },
    fix: 'next',
  },
  'two-nat-gateways-and-zone-failure': {
    shows: { ...stopped(['zone-down']), passes: ['nat-a'] },
    next: {
      changes: [replace('rtb-private-b', '0.0.0.0/0', 'nat-b')],
      shows: { ...leaves, passes: ['nat-b', 'igw-shop'] },
    },
    fix: 'next',
  },
  'ipv6-egress-only': {
    shows: stopped(['egress-only'], ['egress-only']),
    next: { changes: [replace('rtb-app', '::/0', 'igw-shop')], shows: works },
    fix: 'next',
  },
  'security-group-reference': {
    shows: stopped(['security-group']),
    next: {
      changes: [
        {
          kind: 'add-group-rule',
          groupId: 'sg-db',
          egress: false,
          protocol: 'tcp',
          ports: { from: 5432, to: 5432 },
          peer: 'sg-batch',
        },
      ],
      shows: works,
    },
    fix: 'next',
  },
  'stateful-against-stateless': {
    shows: works,
    next: {
      changes: [{ kind: 'remove-acl-rule', aclId: 'acl-default', egress: true, number: 100 }],
      shows: stopped([], ['network-acl']),
    },
    fix: 'not-needed',
  },
  'default-against-custom-nacl': {
    shows: stopped(['network-acl'], ['network-acl']),
    next: { changes: [{ kind: 'associate-acl', aclId: 'acl-default', subnetId: 'subnet-web' }], shows: works },
    fix: { changes: [rule(false, 10, 443), rule(true, 10, 32_768, 65_535)] },
  },
  'nacl-rule-order': {
    shows: works,
    next: {
      changes: [
        {
          kind: 'add-acl-rule',
          aclId: 'acl-web',
          egress: false,
          number: 50,
          action: 'deny',
          protocol: 'any',
          cidr: '203.0.113.0/24',
        },
      ],
      shows: stopped(['network-acl']),
    },
    fix: 'not-needed',
  },
  'nacl-without-ephemeral-ports': {
    shows: stopped([], ['network-acl']),
    next: { changes: [rule(true, 110, 1024, 65_535)], shows: works },
    fix: { changes: [rule(true, 110, 32_768, 65_535)] },
  },
  'return-route-missing': {
    shows: stopped([], ['no-route']),
    next: { changes: [add('rtb-data', '10.0.0.0/16', 'pcx-shop-data')], shows: works },
    fix: 'next',
  },
  'security-group-over-peering': {
    shows: { ...works, passes: ['pcx-shop-data'] },
    next: {
      changes: [replace('rtb-shop', '10.1.0.0/16', 'tgw-hub'), replace('rtb-data', '10.0.0.0/16', 'tgw-hub')],
      shows: { ...stopped(['group-reference-off']), passes: ['tgw-hub'] },
    },
    fix: 'not-needed',
  },
  'overlapping-peering': {
    shows: stopped(['overlapping-cidrs']),
    next: {
      changes: [{ kind: 'create-peering', requester: 'vpc-shop', accepter: 'vpc-bought' }],
      refused: 'overlaps',
    },
    fix: { instead: ['privatelink', 'private-nat-gateway'] },
  },
  'transitive-peering': {
    shows: { ...stopped(['not-transitive']), passes: ['pcx-dev-hub'] },
    next: {
      changes: [
        { kind: 'create-peering', requester: 'vpc-dev', accepter: 'vpc-prod', id: 'pcx-dev-prod' },
        replace('rtb-dev', '10.2.0.0/16', 'pcx-dev-prod'),
        replace('rtb-prod', '10.0.0.0/16', 'pcx-dev-prod'),
      ],
      shows: works,
    },
    fix: { instead: ['direct-peering', 'transit-gateway'] },
  },
  'edge-to-edge': {
    shows: stopped(['edge-to-edge']),
    next: {
      changes: [nat('subnet-shop-public'), replace('rtb-shop-private', '0.0.0.0/0', 'nat-new-1')],
      shows: { ...leaves, passes: ['nat-new-1', 'igw-shop'] },
    },
    fix: 'next',
  },
  'gateway-endpoint-against-nat': {
    shows: { ...works, passes: ['vpce-s3'] },
    next: {
      changes: [{ kind: 'set-endpoint-tables', endpointId: 'vpce-s3', tableIds: [] }],
      shows: { ...leaves, passes: ['nat-a', 'igw-shop'] },
    },
    fix: 'not-needed',
  },
  'endpoint-over-peering': {
    shows: stopped(['edge-to-edge']),
    next: {
      changes: [
        {
          kind: 'create-gateway-endpoint',
          vpcId: 'vpc-shop',
          service: 'com.amazonaws.us-east-1.s3',
          prefixListId: 'pl-s3',
          tableIds: ['rtb-shop'],
        },
      ],
      shows: works,
    },
    fix: { instead: ['own-gateway-endpoint', 'interface-endpoint'] },
  },
  'source-dest-check': {
    shows: stopped(['source-dest-check']),
    assumes: 'appliance-translates',
    next: {
      changes: [{ kind: 'set-source-dest-check', interfaceId: 'eni-nat', on: false }],
      shows: { ...leaves, passes: ['eni-nat', 'igw-shop'] },
    },
    fix: 'next',
  },
  'more-specific-route-to-firewall': {
    shows: { ...works, passes: ['eni-firewall'] },
    assumes: 'appliance-forwards',
    next: {
      changes: [{ kind: 'remove-route', tableId: 'rtb-data', destination: '10.0.1.0/24' }],
      shows: stopped([], ['asymmetric-routing']),
    },
    fix: 'not-needed',
  },
  'ingress-routing': {
    shows: stopped([], ['asymmetric-routing']),
    assumes: 'firewall-allows',
    next: {
      changes: [add('rtb-edge', '10.0.1.0/24', 'vpce-firewall')],
      shows: { ...works, passes: ['igw-shop', 'vpce-firewall', 'eni-web'] },
    },
    fix: 'next',
  },
  'transit-gateway-missing-return': {
    shows: stopped([], ['no-route']),
    next: { changes: [add('rtb-data', '10.0.0.0/16', 'tgw-hub')], shows: works },
    fix: 'next',
  },
  'transit-gateway-isolation': {
    shows: stopped(['transit-no-route'], ['transit-no-route']),
    next: {
      changes: [transit('10.1.0.0/16', 'tgw-attach-prod'), transit('10.0.0.0/16', 'tgw-attach-dev')],
      shows: works,
    },
    fix: 'next',
  },
  'private-nat-with-overlapping-cidrs': {
    shows: { ...works, passes: ['nat-private', 'tgw-hub'] },
    next: {
      changes: [replace('rtb-app', '100.64.1.0/24', 'tgw-hub')],
      shows: stopped([], ['overlapping-cidrs']),
    },
    fix: 'not-needed',
  },
  'vpn-and-direct-connect': {
    shows: { verdict: 'leaves-to-on-premises', passes: ['vgw-shop', 'dxvif-office'] },
    next: {
      changes: [{ kind: 'add-vpn-route', connectionId: 'vpn-office', cidr: '192.168.10.0/24' }],
      shows: { verdict: 'leaves-to-on-premises', passes: ['vgw-shop', 'vpn-office'] },
    },
    fix: 'not-needed',
  },
};
