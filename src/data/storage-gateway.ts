import { defineFacts } from './fact.ts';

const quotas = { source: 'https://docs.aws.amazon.com/general/latest/gr/sg.html', checked: '2025-09' } as const;
const hardware = {
  source: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/hardware-appliance.html',
  checked: '2025-05-12',
} as const;

/** Limits and dates of AWS Storage Gateway. */
export const storageGateway = defineFacts({
  smallestCache: { kind: 'limit', label: 'Local cache of a gateway, at least', value: 150, unit: 'GiB', ...quotas },
  largestCache: { kind: 'limit', label: 'Local cache of a gateway, at most', value: 64, unit: 'TiB', ...quotas },
  fileShares: {
    kind: 'limit',
    label: 'S3 File Gateway: file shares per gateway',
    value: 50,
    unit: 'file shares',
    ...quotas,
  },
  largestFile: { kind: 'limit', label: 'S3 File Gateway: largest file', value: 5, unit: 'TB', ...quotas },
  cachedVolume: { kind: 'limit', label: 'Volume Gateway: largest cached volume', value: 32, unit: 'TiB', ...quotas },
  cachedTotal: {
    kind: 'limit',
    label: 'Volume Gateway: all cached volumes of a gateway',
    value: 1024,
    unit: 'TiB',
    ...quotas,
  },
  storedVolume: { kind: 'limit', label: 'Volume Gateway: largest stored volume', value: 16, unit: 'TiB', ...quotas },
  storedTotal: {
    kind: 'limit',
    label: 'Volume Gateway: all stored volumes of a gateway',
    value: 512,
    unit: 'TiB',
    ...quotas,
  },
  volumes: { kind: 'limit', label: 'Volume Gateway: volumes per gateway', value: 32, unit: 'volumes', ...quotas },
  smallestTape: { kind: 'limit', label: 'Tape Gateway: smallest tape', value: 100, unit: 'GiB', ...quotas },
  largestTape: { kind: 'limit', label: 'Tape Gateway: largest tape', value: 15, unit: 'TiB', ...quotas },
  tapes: { kind: 'limit', label: 'Tape Gateway: tapes in the library', value: 1500, unit: 'tapes', ...quotas },
  allTapes: {
    kind: 'limit',
    label: 'Tape Gateway: all tapes in the library',
    value: 1,
    unit: 'PiB',
    note: 'Archived tapes do not count; the archive has no limit.',
    ...quotas,
  },
  hardwareEnded: { kind: 'date', label: 'Hardware appliance no longer sold since', value: '2025-05-12', ...hardware },
  hardwareSupportEnds: {
    kind: 'date',
    label: 'Hardware appliance supported until',
    value: '2028-05',
    ...hardware,
  },
  fsxFileGatewayClosed: {
    kind: 'date',
    label: 'FSx File Gateway closed to new customers since',
    value: '2024-10-28',
    source: 'https://docs.aws.amazon.com/storagegateway/latest/APIReference/Welcome.html',
    checked: '2024-10-28',
  },
});
