/** An https address, usually a page of AWS's documentation. */
export type Url = `https://${string}`;

/** A calendar date, to the day or (where the source says no more) to the month or year. */
export type IsoDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** What a fact's number counts or measures. Grows with the facts; never free text. */
export type Unit =
  | 'bytes'
  | 'KB'
  | 'MB'
  | 'GB'
  | 'TB'
  | 'PB'
  | 'KiB'
  | 'MiB'
  | 'GiB'
  | 'TiB'
  | 'PiB'
  | 'Mbit/s'
  | 'Gbit/s'
  | 'MB/s'
  | 'MiB/s'
  | 'GiB/s'
  | 'GB/s'
  | 'IOPS'
  | 'IOPS per GiB'
  | '%'
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'years'
  | 'requests per second'
  | 'access keys'
  | 'access points'
  | 'accounts'
  | 'ACU'
  | 'addresses'
  | 'alarms'
  | 'annotations'
  | 'API keys'
  | 'APIs'
  | 'apps'
  | 'associations'
  | 'attachments'
  | 'attempts'
  | 'attributes'
  | 'Availability Zones'
  | 'billion requests'
  | 'bits'
  | 'branches'
  | 'buckets'
  | 'budgets'
  | 'cache behaviors'
  | 'certificates'
  | 'characters'
  | 'checks'
  | 'CIDR blocks'
  | 'clusters'
  | 'concurrent invocations'
  | 'connections'
  | 'connections per second'
  | 'consumers'
  | 'copies'
  | 'customer gateways'
  | 'DB instances'
  | 'DCU'
  | 'decreases'
  | 'digits'
  | 'dimensions'
  | 'distributions'
  | 'domain controllers'
  | 'domain names'
  | 'edge locations'
  | 'Elastic IP addresses'
  | 'email addresses'
  | 'endpoints'
  | 'entries'
  | 'environments'
  | 'exclusions'
  | 'executions'
  | 'fields'
  | 'file shares'
  | 'file systems'
  | 'files'
  | 'filters'
  | 'flows'
  | 'groups'
  | 'HA pairs'
  | 'health checks'
  | 'hooks'
  | 'hops'
  | 'hosted zones'
  | 'HSMs'
  | 'indexes'
  | 'instances'
  | 'internet gateways'
  | 'items'
  | 'jobs'
  | 'layers'
  | 'levels'
  | 'listeners'
  | 'load balancers'
  | 'messages'
  | 'messages per second'
  | 'metrics'
  | 'MFA devices'
  | 'modifications'
  | 'mount targets'
  | 'name servers'
  | 'NAT gateways'
  | 'network ACLs'
  | 'nodes'
  | 'notifications'
  | 'number'
  | 'objects'
  | 'origins'
  | 'OUs'
  | 'packets per second'
  | 'parameters'
  | 'partitions'
  | 'parts'
  | 'passages'
  | 'paths'
  | 'percentage points'
  | 'placement groups'
  | 'pods'
  | 'points'
  | 'policies'
  | 'port'
  | 'powers of ten'
  | 'prefix length'
  | 'prefixes'
  | 'proxies'
  | 'queries per second'
  | 'questions'
  | 'RCUs'
  | 'read units'
  | 'read units per second'
  | 'records'
  | 'records per second'
  | 'Regions'
  | 'replicas'
  | 'requests'
  | 'resources'
  | 'retries'
  | 'retrievals'
  | 'roles'
  | 'route tables'
  | 'routes'
  | 'RPUs'
  | 'rule number'
  | 'rules'
  | 'scheduled actions'
  | 'secrets'
  | 'security groups'
  | 'servers'
  | 'sessions'
  | 'shards'
  | 'sites'
  | 'snapshots'
  | 'SNS topics'
  | 'speakers'
  | 'stages'
  | 'steps'
  | 'subnets'
  | 'tables'
  | 'tags'
  | 'tapes'
  | 'target groups'
  | 'targets'
  | 'tasks'
  | 'times'
  | 'topics'
  | 'transit gateways'
  | 'tunnels'
  | 'unit-hours'
  | 'users'
  | 'values'
  | 'vCPUs'
  | 'versions'
  | 'virtual interfaces'
  | 'virtual private gateways'
  | 'volumes'
  | 'VPCs'
  | 'WCUs'
  | 'words'
  | 'write units'
  | 'write units per second';

/** What a price is charged for. */
export type PriceUnit =
  | 'questions'
  | 'points'
  | 'GB'
  | 'GB-month'
  | 'request'
  | '1,000 requests'
  | '1,000 transitions'
  | '1,000 objects per month'
  | 'hour'
  | '100,000 requests'
  | '1,000,000 read request units'
  | '1,000,000 write request units'
  | 'RCU-hour'
  | 'WCU-hour'
  | '100 RCUs'
  | '100 WCUs'
  | '100 RCU-hours'
  | '100 WCU-hours'
  | 'budget each day'
  | 'key-month'
  | 'secret-month'
  | '10,000 requests'
  | 'month';

interface Sourced {
  /** What the number is, as a reader would look for it. */
  label: string;
  /** The page that says so. */
  source: Url;
  /** When that page was last read. */
  checked: IsoDate;
  /** A condition without which the number would mislead. */
  note?: string;
  /** The value before AWS changed it, which the exam may still assume. */
  formerly?: { value: Amount; unit?: Unit; until: IsoDate };
}

/** One number, or the ends of a range. */
export type Amount = number | readonly [from: number, to: number];

interface Measured extends Sourced {
  value: Amount;
  unit: Unit;
}

/** A ceiling per account, Region or resource; AWS raises some of them on request. */
export interface Quota extends Measured {
  kind: 'quota';
  adjustable: boolean;
}

/** A bound that the service itself has and nobody can raise. */
export interface Limit extends Measured {
  kind: 'limit';
}

/** What AWS sets when you say nothing. */
export interface Default extends Measured {
  kind: 'default';
}

/** A level that AWS designs for or documents as typical, without promising it. */
export interface Design extends Measured {
  kind: 'design';
}

/** A level that AWS commits to in a service level agreement. */
export interface Commitment extends Measured {
  kind: 'commitment';
}

/** A list price without tax, free tier or discounts, in US dollars. */
export interface Price extends Sourced {
  kind: 'price';
  /** US dollars. */
  value: number;
  per: PriceUnit;
  region: 'us-east-1';
}

/** The day (or month) on which something began, changed or ended. */
export interface Milestone extends Sourced {
  kind: 'date';
  value: IsoDate;
}

/** One number that AWS could change, with its unit, its source and the date of the last look. */
export type Fact = Quota | Limit | Default | Design | Commitment | Price | Milestone;

/**
 * Returns the records unchanged, each with its own type kept.
 * Throws, naming the key, when a record could not be shown: an empty label, a number that is none, an impossible date.
 */
export function defineFacts<const T extends Record<string, Fact>>(facts: T): T {
  for (const [key, fact] of Object.entries(facts)) {
    const numbers = [fact.value].flat().filter((value) => typeof value === 'number');
    if (fact.label.trim() === '') throw new Error(`Fact “${key}” has no label.`);
    if (!numbers.every(Number.isFinite)) throw new Error(`Fact “${key}” has a value that is not a number.`);
    const dates = [fact.checked, fact.kind === 'date' ? fact.value : fact.checked];
    if (dates.some((date) => Number.isNaN(Date.parse(date)))) throw new Error(`Fact “${key}” has no such date.`);
  }
  return facts;
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

/** Returns US dollars with the digits that a price needs, two at least: “$0.0036”, “$10.00”. */
export function formatDollars(amount: number): string {
  return dollars.format(amount);
}

// Made once: making a format takes far longer than using it. By the parts of a date: the year, the month too, the day too.
const dateFormats = ([{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const).map(
  (parts) => new Intl.DateTimeFormat('en-GB', { ...parts, year: 'numeric', timeZone: 'UTC' }),
);

/** Returns a date as readers write it: “5 January 2023”, “April 2026”, “2025”. */
export function formatDate(date: IsoDate): string {
  return dateFormats[date.split('-').length - 1]?.format(new Date(date)) ?? date;
}

function formatAmount(amount: Amount, unit: Unit): string {
  const ends = typeof amount === 'number' ? [amount] : amount;
  const figure = ends.map((end) => number.format(end)).join('–');
  if (unit === '%') return `${figure}%`;
  if (unit === 'port') return `port ${figure}`.replace(/,/g, '');
  if (unit === 'rule number') return `rule ${figure}`.replace(/,/g, '');
  if (unit === 'prefix length') return ends.map((end) => `/${end}`).join(' to ');
  if (unit === 'number') return figure;
  return `${figure} ${amount === 1 ? singular(unit) : unit}`;
}

function singular(unit: Unit): string {
  return /^(.*[a-z])s( per .*)?$/.test(unit) ? unit.replace(/s( per |$)/, '$1') : unit;
}

/** Returns a fact's value with its unit, as it stands in a sentence: “10,000 buckets”, “$0.023 per GB-month”. */
export function formatFact(fact: Fact): string {
  switch (fact.kind) {
    case 'date':
      return formatDate(fact.value);
    case 'price':
      return `${formatDollars(fact.value)} per ${fact.per}`;
    default:
      return formatAmount(fact.value, fact.unit);
  }
}

/** Returns the value that held before the present one, with its unit, or undefined where there was none. */
export function formatFormer(fact: Fact): string | undefined {
  if (!fact.formerly || fact.kind === 'date') return undefined;
  const { value } = fact.formerly;
  if (fact.kind === 'price') return `${formatDollars(Number(value))} per ${fact.per}`;
  return formatAmount(value, fact.formerly.unit ?? fact.unit);
}
