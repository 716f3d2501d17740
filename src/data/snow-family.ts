import { defineFacts } from './fact.ts';

const guide = 'https://docs.aws.amazon.com/snowball/latest/developer-guide';
const devices = { source: `${guide}/device-differences.html`, checked: '2025' } as const;
const endOfSnowcone = {
  source: 'https://docs.aws.amazon.com/snowball/latest/api-reference/API_TGWOnDeviceServiceConfiguration.html',
  checked: '2024-11-12',
} as const;
const news = { source: 'https://aws.amazon.com/blogs/storage/aws-snow-device-updates/', checked: '2024' } as const;

/** Dates and device sizes of the AWS Snow Family, and of what follows it. */
export const snowFamily = defineFacts({
  closed: {
    kind: 'date',
    label: 'Snowball Edge closed to new customers since',
    value: '2025-11-07',
    source: `${guide}/whatisedge.html`,
    checked: '2025-11-07',
  },
  storageOptimized: {
    kind: 'limit',
    label: 'Snowball Edge Storage Optimized: capacity',
    value: 210,
    unit: 'TB',
    ...devices,
  },
  computeCpus: {
    kind: 'limit',
    label: 'Snowball Edge Compute Optimized: vCPUs',
    value: 104,
    unit: 'vCPUs',
    ...devices,
  },
  computeStorage: {
    kind: 'limit',
    label: 'Snowball Edge Compute Optimized: NVMe storage',
    value: 28,
    unit: 'TB',
    ...devices,
  },
  snowconeEnded: { kind: 'date', label: 'Snowcone discontinued on', value: '2024-11-12', ...endOfSnowcone },
  snowconeSupportEnded: { kind: 'date', label: 'Snowcone supported until', value: '2025-11-12', ...endOfSnowcone },
  snowconeHdd: { kind: 'limit', label: 'Snowcone: capacity on HDD', value: 8, unit: 'TB', ...endOfSnowcone },
  snowconeSsd: { kind: 'limit', label: 'Snowcone: capacity on SSD', value: 14, unit: 'TB', ...endOfSnowcone },
  snowmobileEnded: { kind: 'date', label: 'Snowmobile withdrawn in', value: '2024', ...news },
  snowmobileCapacity: { kind: 'limit', label: 'Snowmobile: capacity', value: 100, unit: 'PB', ...news },
  terminalLink: {
    kind: 'design',
    label: 'Data Transfer Terminal: speed of one fibre connection',
    value: 100,
    unit: 'Gbit/s',
    source: 'https://docs.aws.amazon.com/datatransferterminal/latest/userguide/what-is-dtt.html',
    checked: '2026',
  },
});
