import type { Step } from '../steps.ts';
import styles from './VpcDrawing.module.css';
import { DrawnThing, Outline } from './DrawnThing.tsx';
import { linePath } from './line-path.ts';
import type { Picture, Thing } from './picture.ts';
import type { DrawnWays as Ways, Piece, Stop } from './way.ts';

type Reached = 'passed' | 'now' | 'ahead';

/** Tells whether a hop has been reached; without a step the whole way has been. */
function reachedAt({ way, hop }: Pick<Stop, 'way' | 'hop'>, step: Step | undefined): Reached {
  if (!step) return 'passed';
  if (way !== step.way) return way === 'forward' ? 'passed' : 'ahead';
  return hop === step.hop ? 'now' : hop < step.hop ? 'passed' : 'ahead';
}

function DrawnPiece({ piece, step }: { piece: Piece; step: Step | undefined }) {
  const { way, points, arrow, assumed } = piece;
  const reached = reachedAt(piece, step);
  return (
    <g class={[styles.piece, styles[way], styles[reached], assumed && styles.assumed].filter(Boolean).join(' ')}>
      <path d={linePath(points)} pathLength={reached === 'now' && way === 'forward' && !assumed ? 1 : undefined} />
      {arrow && (
        <path
          class={styles.arrow}
          d="M0 0L-9 -4.5L-9 4.5Z"
          transform={`translate(${arrow.at.x} ${arrow.at.y}) rotate(${arrow.degrees})`}
        />
      )}
    </g>
  );
}

/** The lines of both ways, those reached so far above the others. */
export function DrawnLines({ pieces, step }: { pieces: Ways['pieces']; step: Step | undefined }) {
  const rank = (piece: Piece) => ['ahead', 'passed', 'now'].indexOf(reachedAt(piece, step));
  return (
    <g class={styles.way}>
      {pieces
        .toSorted((a, b) => rank(a) - rank(b))
        .map((piece) => (
          <DrawnPiece key={`${piece.way} ${piece.hop} ${linePath(piece.points)}`} piece={piece} step={step} />
        ))}
    </g>
  );
}

const marks = {
  stopped: 'M-3.2 -3.2l6.4 6.4m0 -6.4l-6.4 6.4',
  unknown: 'M-2.2 -1.6a2.2 2.2 0 1 1 3.2 2q-1 .6 -1 1.4m0 2v.1',
} as const;

function Sign({ thing, sign }: { thing: Thing; sign: keyof typeof marks }) {
  const [x, y] = [thing.x + thing.width + (thing.form === 'badge' ? 4 : -4), thing.y - 1];
  return (
    <g class={`${styles.sign} ${styles[sign]}`} transform={`translate(${x} ${y})`}>
      <circle r={8} />
      <path d={marks[sign]} />
    </g>
  );
}

/** What the packet has passed so far, lit; a cross where it is stopped, and a ring around where it is. */
export function DrawnStops({
  picture,
  stops,
  step,
}: {
  picture: Picture;
  stops: Ways['stops'];
  step: Step | undefined;
}) {
  const reached = stops.filter((stop) => reachedAt(stop, step) !== 'ahead' && (!stop.assumed || stop.sign));
  const signs = new Map(reached.flatMap(({ key, sign }) => (sign ? [[key, sign] as const] : [])));
  const things = [...new Set(reached.map(({ key }) => key))].flatMap((key) => picture.byKey.get(key) ?? []);
  const current = stops.find((stop) => reachedAt(stop, step) === 'now');
  const here = current && picture.byKey.get(current.key);
  return (
    <g class={styles.way}>
      {things.map((thing) => {
        const lit = signs.get(thing.key) ?? 'passed';
        if (thing.form === 'badge') return <DrawnThing key={thing.key} thing={thing} lit={lit} />;
        return <Outline key={thing.key} thing={thing} class={`${styles.lit} ${styles[lit]}`} />;
      })}
      {things.map((thing) => {
        const sign = signs.get(thing.key);
        return sign && <Sign key={thing.key} thing={thing} sign={sign} />;
      })}
      {here && <Outline thing={here} by={4} class={styles.ring} />}
    </g>
  );
}
