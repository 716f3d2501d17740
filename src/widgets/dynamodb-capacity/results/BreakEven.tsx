import { formatNumber } from '#widgets/shared/numbers.ts';
import type { BillLine } from '../engine/plan/bill.ts';
import type { BreakEven as Curve, BreakEvenPoint } from '../engine/plan/break-even.ts';
import type { Plan } from '../engine/plan/plan.ts';
import { classPrices, type ReservedTerm } from '../engine/plan/prices.ts';
import { sum } from '../engine/item/sizes.ts';
import styles from './BreakEven.module.css';

const width = 480;
const height = 340;
const edge = { left: 64, right: 26, top: 14, bottom: 44 } as const;
const terms: Readonly<Record<ReservedTerm, string>> = { 'one-year': '1 year', 'three-years': '3 years' };
const termNames = Object.keys(terms) as readonly ReservedTerm[];

/** The cost of the same capacity in each mode against its utilisation, and where the lines cross. */
export function BreakEven({ plan }: { plan: Pick<Plan, 'breakEven' | 'comparison' | 'workload'> }) {
  const { breakEven, comparison, workload } = plan;
  const full = breakEven.curve.at(-1);
  if (!full || full.onDemand === 0) return <p>Without traffic there is nothing to compare.</p>;
  const { readRequests, writeRequests, replicatedWriteRequests } = classPrices[workload.tableClass];
  const isThroughput = ({ price, region }: BillLine) =>
    region === 0 && [readRequests, writeRequests, replicatedWriteRequests].includes(price);
  const spent = sum(comparison.bills['on-demand'].lines.filter(isThroughput).map(({ amount }) => amount));
  const yours = Math.min(1, spent / full.onDemand);
  return (
    <figure class={styles.curve}>
      <Drawing breakEven={breakEven} full={full} yours={yours} />
      <figcaption>{describe(breakEven, yours)}</figcaption>
    </figure>
  );
}

const percent = (share: number) => `${formatNumber(100 * share)}%`;

function describe({ utilisation, reservedUtilisation }: Curve, yours: number): string {
  const reserved = termNames.flatMap((term) => {
    const share = reservedUtilisation?.[term];
    return share === undefined ? [] : `${percent(share)} where it is reserved for ${terms[term]}`;
  });
  const sentences = [
    utilisation === undefined
      ? 'On-demand mode is cheaper at any utilisation.'
      : `Provisioned capacity is cheaper than on-demand mode where more than ${percent(utilisation)} of it is used on average.`,
    ...(reserved.length === 0 ? [] : [`The point is ${reserved.join(', and ')}.`]),
    `Yours would be used to ${percent(yours)}.`,
  ];
  return sentences.join(' ');
}

interface DrawingProps {
  breakEven: Curve;
  /** The costs at full use. */
  full: BreakEvenPoint;
  /** The utilisation of the capacity planned. */
  yours: number;
}

function Drawing({ breakEven: { curve, utilisation, reservedUtilisation }, full, yours }: DrawingProps) {
  const top = Math.max(full.onDemand, full.provisioned, ...Object.values(full.reserved ?? {}));
  const x = (share: number) => edge.left + share * (width - edge.left - edge.right);
  const y = (cost: number) => height - edge.bottom - (cost / top) * (height - edge.top - edge.bottom);
  const path = (cost: (point: BreakEvenPoint) => number) =>
    curve.map((point) => `${x(point.utilisation).toFixed(1)},${y(cost(point)).toFixed(1)}`).join(' ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Axes x={x} y={y} top={top} />
      <polyline class={styles.onDemand} points={path(({ onDemand }) => onDemand)} />
      <polyline class={styles.provisioned} points={path(({ provisioned }) => provisioned)} />
      <text class={styles.end} x={x(1)} y={y(full.provisioned) - 6}>
        provisioned
      </text>
      <text class={styles.end} x={x(1)} y={y(0.62 * full.onDemand)}>
        on-demand
      </text>
      {full.reserved &&
        termNames.map((term) => {
          const cost = full.reserved?.[term] ?? 0;
          const share = reservedUtilisation?.[term];
          return (
            <g key={term}>
              <polyline class={styles[term]} points={path(({ reserved }) => reserved?.[term] ?? 0)} />
              <text class={styles.end} x={x(1)} y={y(cost) + (term === 'one-year' ? -5 : 14)}>
                reserved, {terms[term]}
              </text>
              {share !== undefined && <Point at={x(share)} up={y(cost)} text={percent(share)} isBelow />}
            </g>
          );
        })}
      <path class={styles.yours} d={`M${x(yours)} ${edge.top}V${y(0)}`} />
      <text class={yours > 0.8 ? styles.end : undefined} x={x(yours) + (yours > 0.8 ? -5 : 5)} y={edge.top + 9}>
        yours
      </text>
      {utilisation !== undefined && <Point at={x(utilisation)} up={y(full.provisioned)} text={percent(utilisation)} />}
    </svg>
  );
}

function Axes({ x, y, top }: { x: (share: number) => number; y: (cost: number) => number; top: number }) {
  return (
    <>
      <path class={styles.axis} d={`M${x(0)} ${edge.top}V${y(0)}H${x(1)}`} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} class={styles.middle} x={x(share)} y={y(0) + 18}>
          {percent(share)}
        </text>
      ))}
      <text class={styles.end} x={x(0) - 6} y={y(top) + 8}>
        {short(top)}
      </text>
      <text class={styles.end} x={x(0) - 6} y={y(0)}>
        $0
      </text>
      <text class={styles.middle} x={x(0.5)} y={height - 5}>
        capacity used on average
      </text>
    </>
  );
}

function Point({ at, up, text, isBelow = false }: { at: number; up: number; text: string; isBelow?: boolean }) {
  return (
    <>
      <circle class={styles.point} cx={at} cy={up} r="4" />
      <text
        class={`${isBelow ? '' : styles.end} ${styles.strong}`}
        x={at + (isBelow ? 5 : -7)}
        y={up + (isBelow ? 15 : -6)}
      >
        {text}
      </text>
    </>
  );
}

function short(amount: number): string {
  return `$${formatNumber(Number(amount.toPrecision(2)))}`;
}
