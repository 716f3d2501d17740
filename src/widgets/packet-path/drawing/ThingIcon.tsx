import type { ThingKind } from './picture.ts';

/** Strokes on a field of 16 by 16, our own. */
const strokes: Partial<Record<ThingKind, string>> = {
  instance: 'M2.5 3.5h11v9h-11zM5 6h6M5 8h6M5 10h3',
  interface: 'M2.5 4.5h11v5h-11zM5 9.5v3M8 9.5v3M11 9.5v3',
  'any-host': 'M8 8.2a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2zM3 13.5c.6-2.6 2.4-3.6 5-3.6s4.4 1 5 3.6',
  'nat-gateway': 'M2 5.5h9.5M9 3l2.5 2.5L9 8M14 10.5H4.5M7 8l-2.5 2.5L7 13',
  'interface-endpoint': 'M2 8h5M13.5 8a3.25 3.25 0 1 1-6.5 0a3.25 3.25 0 0 1 6.5 0z',
  'firewall-endpoint': 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6 3.5v3M10 6.5v3M6 9.5v3',
  'internet-gateway': 'M2.5 13.5V7a5.5 5.5 0 0 1 11 0v6.5M8 13.5V6.5M5.5 9L8 6.5L10.5 9',
  'egress-only-internet-gateway': 'M2.5 13.5V7a5.5 5.5 0 0 1 11 0v6.5M8 13V7M5.5 9L8 6.5L10.5 9M5 4h6',
  'virtual-private-gateway': 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 9.800v1.6',
  'gateway-endpoint': 'M2.5 13.5V7a5.5 5.5 0 0 1 11 0v6.5M8 11.5a2 2 0 1 0 0-4a2 2 0 0 0 0 4z',
  'transit-gateway': 'M8 2.5v11M2.5 8h11M6 4.5l2-2l2 2M6 11.5l2 2l2-2M4.5 6l-2 2l2 2M11.5 6l2 2l-2 2',
  'transit-gateway-attachment': 'M5 2.5v4M11 2.5v4M3 6.5h10v2.5a5 3.5 0 0 1-10 0zM8 12.5v2',
  'peering-connection': 'M6 11.5a3.5 3.5 0 1 1 0-7a3.5 3.5 0 0 1 0 7zM10 11.5a3.5 3.5 0 1 1 0-7a3.5 3.5 0 0 1 0 7z',
  'amazon-service': 'M8 2.5l5 2.750v5.5L8 13.5l-5-2.750v-5.5zM3 5.250L8 8l5-2.750M8 8v5.5',
  internet:
    'M8 13.5a5.5 5.5 0 1 0 0-11a5.5 5.5 0 0 0 0 11zM2.5 8h11M8 2.5c2 1.7 2.5 3.5 2.5 5.5s-.5 3.8-2.5 5.5c-2-1.7-2.5-3.5-2.5-5.5S6 4.2 8 2.5z',
  'on-premises': 'M3 13.5v-11h6v11M9 6.5h4v7M1.5 13.5h13M5 5h2M5 7.5h2M5 10h2',
  service:
    'M3 4.5c0-1.1 2.2-2 5-2s5 .9 5 2v7c0 1.1-2.2 2-5 2s-5-.9-5-2zM3 4.5c0 1.1 2.2 2 5 2s5-.9 5-2M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
};

/** The icon of a kind of thing, where it has one. */
export function ThingIcon({ kind, x, y }: { kind: ThingKind; x: number; y: number }) {
  const path = strokes[kind];
  return path ? <path d={path} transform={`translate(${x} ${y})`} /> : null;
}
