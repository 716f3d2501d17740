import styles from './VpcDrawing.module.css';
import type { Thing } from './picture.ts';
import { widthOf } from './text-size.ts';
import { ThingIcon } from './ThingIcon.tsx';
import { endTexts } from './wording.ts';

const roundings = { box: 8, chip: 6, node: 8, badge: 8.5 } as const;

/** The outline of a thing, as much larger as is said. */
export function Outline({ thing, by = 0, class: name }: { thing: Thing; by?: number; class?: string | undefined }) {
  const { x, y, width, height, form } = thing;
  const size = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
  return <rect class={name} {...size} rx={roundings[form] + by} />;
}

/** The mark of an end of the question, on the thing that stands for it. */
export function EndMark({ thing, end, place }: { thing: Thing; end: 'from' | 'to'; place: number }) {
  const x = thing.x + 8 + place * 54;
  const width = widthOf(endTexts[end], true) + 16;
  return (
    <g class={styles.end}>
      <rect x={x} y={thing.y - 11} width={width} height={17} rx={8.5} />
      <text x={x + 8} y={thing.y + 1.5}>
        {endTexts[end]}
      </text>
    </g>
  );
}

/** A thing with its icon and its texts. */
export function DrawnThing({ thing, lit }: { thing: Thing; lit?: 'passed' | 'stopped' | 'unknown' | undefined }) {
  const { id, kind, form, lines, title, ghost, x, y } = thing;
  const names = [styles[form], styles[kind], ghost && styles.ghost, lit && styles[lit]];
  return (
    <g class={names.filter(Boolean).join(' ')} data-id={id || undefined}>
      <title>{title}</title>
      {form === 'badge' && <Outline thing={thing} by={3.5} class={styles.hit} />}
      <Outline thing={thing} />
      {form !== 'badge' && <ThingIcon kind={kind} x={x + 7} y={y + 6} />}
      {lines.map((line) => (
        <text key={line.y} x={line.x} y={line.y} class={line.quiet ? styles.quiet : styles.name}>
          {line.text}
        </text>
      ))}
    </g>
  );
}
