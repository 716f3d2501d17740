import type { Alternative } from '../engine/fix-refusals.ts';

interface AlternativeText {
  readonly text: string;
  /** The page of this guide that explains it. */
  readonly page: `/networking/${string}/`;
  readonly title: string;
}

const peering = { page: '/networking/vpc-peering/', title: 'VPC peering' } as const;
const transit = { page: '/networking/transit-gateway/', title: 'Transit Gateway' } as const;
const endpoints = { page: '/networking/vpc-endpoints/', title: 'VPC endpoints' } as const;
const nat = { page: '/networking/nat-gateway/', title: 'NAT gateways' } as const;
const vpn = { page: '/networking/site-to-site-vpn/', title: 'Site-to-Site VPN' } as const;
const internet = { page: '/networking/internet-gateway/', title: 'Internet gateways' } as const;
const elasticIp = { page: '/networking/elastic-ip/', title: 'Elastic IP addresses' } as const;
const interfaces = { page: '/networking/network-interfaces/', title: 'Network interfaces' } as const;
const vpc = { page: '/networking/vpc/', title: 'VPCs' } as const;

/** What to build where a rule of AWS forbids the way asked for, each in a sentence with the page that explains it. */
export const alternativeTexts: Readonly<Record<Alternative, AlternativeText>> = {
  'direct-peering': { text: 'Peer the two VPCs with each other directly, with routes on both sides.', ...peering },
  'transit-gateway': {
    text: 'Attach the networks to a transit gateway, which routes between all that are attached to it.',
    ...transit,
  },
  privatelink: {
    text: 'Offer the one service by AWS PrivateLink: an endpoint in the other VPC, with an address of that VPC.',
    ...endpoints,
  },
  'private-nat-gateway': {
    text: 'Give the VPCs further blocks that do not overlap, and translate to them with a private NAT gateway.',
    ...nat,
  },
  'own-internet-gateway': {
    text: 'Attach an internet gateway to the sender’s own VPC, and route to that one.',
    ...internet,
  },
  'own-nat-gateway': { text: 'Create a NAT gateway in the sender’s own VPC, and route to that one.', ...nat },
  'own-vpn': {
    text: 'Give the sender’s own VPC a virtual private gateway with a VPN connection to the customer’s network.',
    ...vpn,
  },
  'own-gateway-endpoint': { text: 'Create a gateway endpoint in the sender’s own VPC.', ...endpoints },
  'interface-endpoint': {
    text: 'Create an interface endpoint for the service: it has an address, which peered and on-premises networks reach too.',
    ...endpoints,
  },
  'public-address-or-load-balancer': {
    text: 'Give the host an Elastic IP address in a public subnet, or put an internet-facing load balancer before it.',
    ...elasticIp,
  },
  'vpn-on-transit-gateway': { text: 'Use a VPN connection on a transit gateway, which can carry IPv6.', ...vpn },
  'tunnel-restored': { text: 'Bring a tunnel of the VPN connection up again; no change of the VPC helps.', ...vpn },
  'another-zone': {
    text: 'Have what the traffic needs in another Availability Zone as well, such as a NAT gateway in each zone.',
    ...nat,
  },
  'tcp-only': { text: 'Speak TCP to the service: over a gateway endpoint UDP finds no answer.', ...endpoints },
  'host-at-the-address': {
    text: 'Give the address to something: launch an instance with it, or ask for an address that somebody has.',
    ...interfaces,
  },
  'public-source': { text: 'Ask with a public source address, as every packet on the internet has one.', ...elasticIp },
  'public-ipv6-block': { text: 'Give the VPC and its subnet a public IPv6 block, and use addresses of it.', ...vpc },
};
