import { namesToShorten, type Boundaries, type Boundary, type NameSaving } from '../engine/item/boundaries.ts';
import type { Bytes } from '../engine/item/item-size.ts';
import results from '#widgets/shared/results.module.css';
import { formatBytes, formatKilobytes, formatNumber, formatUnits, listNames } from '../results/size-wording.ts';
import { largestItemBytes, sum } from '../engine/item/sizes.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  boundaries: Boundaries;
  bytes: Bytes;
  /** What shorter names would save. */
  savings: readonly NameSaving[];
}

/** How far an item is from the next write unit, the next read unit and the largest size. */
export function ItemDistances({ boundaries: { write, read, left }, bytes, savings }: Props) {
  return (
    <dl class={styles.distances}>
      <UnitDistance unit="write" boundary={write} savings={savings} />
      <UnitDistance unit="read" boundary={read} savings={savings} />
      <div>
        <dt>Largest item: {formatKilobytes(largestItemBytes)}</dt>
        <dd>
          <Bar share={bytes.most / largestItemBytes} />
          {left < 0
            ? `${formatBytes(-left)} too many: DynamoDB would refuse this item.`
            : `${formatNumber((100 * bytes.most) / largestItemBytes)}% used, ${formatBytes(left)} left.`}
        </dd>
      </div>
    </dl>
  );
}

interface UnitDistanceProps {
  unit: 'read' | 'write';
  boundary: Boundary;
  savings: readonly NameSaving[];
}

function UnitDistance({ unit, boundary, savings }: UnitDistanceProps) {
  const { unitBytes, units, room, excess } = boundary;
  return (
    <div>
      <dt>
        {formatUnits(units.most, unit, units.least)}, one for each {formatKilobytes(unitBytes)}
      </dt>
      <dd>
        <Bar share={1 - room / unitBytes} />
        {room === 0 ? 'One byte more costs another unit.' : `${formatBytes(room)} more fit into the same units.`}{' '}
        {excess === undefined ? 'It cannot take fewer.' : <Hint excess={excess} savings={savings} />}
      </dd>
    </div>
  );
}

function Hint({ excess, savings }: { excess: number; savings: readonly NameSaving[] }) {
  const names = namesToShorten(savings, excess);
  const saved = sum((names ?? savings).map(({ savesBytes }) => savesBytes));
  return (
    <>
      <strong>{formatBytes(excess)} less</strong> saves one.{' '}
      {names
        ? `Cut to two letters, ${names.length === 1 ? 'this name alone saves' : 'these names save'} ${formatBytes(saved)}: ${listNames(names)}.`
        : saved > 0 && `Shorter names cannot do it: all of them cut to two letters save ${formatBytes(saved)}.`}
    </>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg class={`${results.bar} ${styles.bar}`} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class={styles.track} width="100" height="1" />
      <rect width={Math.min(100, 100 * share)} height="1" />
    </svg>
  );
}
