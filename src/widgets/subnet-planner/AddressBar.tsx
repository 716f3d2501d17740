import { addressCount, formatAddress, formatCidr } from '#widgets/shared/cidr.ts';
import { blockAroundAll, type Block } from './blocks.ts';
import { zoneLetter } from './names.ts';
import type { Plan, Subnet } from './plan.ts';
import type { PlanRequest } from './request.ts';
import styles from './SubnetPlanner.module.css';

interface Props {
  request: PlanRequest;
  plan: Plan;
}

/** The VPC's addresses to scale; where the subnets fill half of it or less, a second bar magnifies their part. */
export function AddressBar({ request, plan }: Props) {
  const { vpc } = request;
  const around = blockAroundAll(plan.subnets.map(({ block }) => block));
  const lens = around && around.prefix > vpc.prefix ? around : undefined;
  return (
    <figure class={styles.drawing} aria-label="The addresses, drawn to scale; the table below lists them">
      <Bar of={vpc} title="The VPC" request={request} plan={plan} lens={lens} />
      {lens && (
        <>
          <Rays of={vpc} lens={lens} />
          <Bar of={lens} title="Magnified" request={request} plan={plan} />
        </>
      )}
      <figcaption class={styles.legend}>
        <span class={styles.public}>Public</span>
        <span class={styles.private}>Private</span>
        {request.kept.length > 0 && <span class={styles.kept}>Kept free</span>}
        <span class={styles.free}>Free</span>
      </figcaption>
    </figure>
  );
}

/** Returns the place of a block in another, as a share from 0 to 100. */
function placeIn(of: Block, block: Block) {
  const size = addressCount(of);
  return { x: (100 * (block.first - of.first)) / size, width: (100 * addressCount(block)) / size };
}

/** Returns neighbours of one tier together: a name stands once over all its zones. */
function runsOf(subnets: readonly Subnet[]): readonly { tier: Subnet['tier']; first: Block; last: Block }[] {
  const runs: { tier: Subnet['tier']; first: Block; last: Block }[] = [];
  for (const { tier, block } of subnets) {
    const run = runs.at(-1);
    if (run?.tier === tier && run.last.last + 1 === block.first) run.last = block;
    else runs.push({ tier, first: block, last: block });
  }
  return runs;
}

/** The narrowest that a bar gets and a usual width, in pixels: a label is drawn where it fits. */
const widths = { narrow: 290, wide: 560 } as const;
const pixelsPerLetter = 7.5;

/** Returns the class of a label: shown always, only where the widget is wide, or undefined where it never fits. */
function labelClass(label: string, share: number): string | undefined {
  const fits = (width: number) => (share / 100) * width >= label.length * pixelsPerLetter + 2;
  if (fits(widths.narrow)) return styles.label;
  return fits(widths.wide) ? `${styles.label} ${styles.wideOnly}` : undefined;
}

function Bar({ of, title, request, plan, lens }: Props & { of: Block; title: string; lens?: Block | undefined }) {
  const inside = plan.subnets.filter(({ block }) => block.first >= of.first && block.last <= of.last);
  const kept = request.kept.filter((block) => block.first >= of.first && block.last <= of.last);
  const quarters = [0, 1, 2, 3].map((quarter) => ({ quarter, value: of.first + (quarter * addressCount(of)) / 4 }));
  // The names of tiers stand over the bar that shows them largest.
  const top = lens ? 20 : 40;
  return (
    <svg class={styles.barOf} height={top + 52} aria-hidden="true">
      <text class={styles.title} x="0" y="12">
        {title}, {formatCidr(of)}
      </text>
      {!lens &&
        runsOf(inside).map(({ tier, first, last }) => {
          const { x } = placeIn(of, first);
          const width = placeIn(of, last).x + placeIn(of, last).width - x;
          const label = labelClass(tier.name, width);
          return (
            label && (
              <text key={first.first} class={label} x={`${x + width / 2}%`} y="34">
                {tier.name}
              </text>
            )
          );
        })}
      <rect class={styles.free} x="0" y={top} width="100%" height="30" />
      {kept.map((block) => {
        const { x, width } = placeIn(of, block);
        return <rect key={block.first} class={styles.kept} x={`${x}%`} y={top} width={`${width}%`} height="30" />;
      })}
      {inside.map(({ tier, zone, block }) => {
        const { x, width } = placeIn(of, block);
        const letter = zoneLetter(zone);
        const label = labelClass(letter, width);
        return (
          <g key={block.first}>
            <rect class={styles[tier.access]} x={`${x}%`} y={top} width={`${width}%`} height="30" />
            {label && (
              <text class={label} x={`${x + width / 2}%`} y={top + 20}>
                {letter}
              </text>
            )}
          </g>
        );
      })}
      {quarters.map(({ quarter, value }) => (
        <g key={quarter} class={quarter % 2 === 1 ? styles.wideOnly : ''}>
          <line class={styles.tick} x1={`${quarter * 25}%`} x2={`${quarter * 25}%`} y1={top + 30} y2={top + 36} />
          <text class={styles.scale} x={`${quarter * 25}%`} y={top + 48}>
            {formatAddress({ family: 4, value })}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The lines that lead from a part of the upper bar to the ends of the lower one. */
function Rays({ of, lens }: { of: Block; lens: Block }) {
  const { x, width } = placeIn(of, lens);
  return (
    <svg class={styles.rays} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M${x} 0 L0 10 H100 L${x + width} 0 Z`} />
    </svg>
  );
}
