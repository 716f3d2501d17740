import type { Network } from '../engine/nodes.ts';
import type { Trace } from '../engine/path.ts';
import type { Step } from '../steps.ts';
import styles from './VpcDrawing.module.css';
import { DrawnThing, EndMark } from './DrawnThing.tsx';
import { DrawnLines, DrawnStops } from './DrawnWays.tsx';
import { linePath } from './line-path.ts';
import type { Picture } from './picture.ts';
import { routerFor } from './router.ts';
import { drawWays } from './way.ts';

interface Props {
  network: Network;
  picture: Picture;
  trace: Trace | undefined;
  step: Step | undefined;
  class: string | undefined;
  onPick: ((id: string) => void) | undefined;
}

/** How many pixels a unit of the picture gets at most. */
const largest = 1.2;

/** A network as a picture, and on it the way of the packet; hidden from screen readers, to whom the list of hops says the same. */
export function DrawnNetwork({ network, picture, trace, step, class: name, onPick }: Props) {
  const { things, links, width, height } = picture;
  const joined = links.flat();
  const ways = trace && drawWays(network, picture, trace, (ends) => routerFor(picture, [...ends, ...joined]));
  const router = routerFor(picture, joined);
  const boxes = things.filter(({ form }) => form === 'box');
  const others = ['node', 'chip', 'badge'].flatMap((form) => things.filter((thing) => thing.form === form));
  const pick = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : undefined;
    if (id) onPick?.(id);
  };
  return (
    <svg
      class={`${styles.picture} ${name}${onPick ? ` ${styles.pickable}` : ''}`}
      style={{ maxWidth: `${Math.round(width * largest)}px` }}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onClick={pick}
    >
      {boxes.map((thing) => (
        <DrawnThing key={thing.key} thing={thing} />
      ))}
      {links.map(([from, to]) => (
        <path key={`${from} ${to}`} class={styles.link} d={linePath(router(from, to))} />
      ))}
      {ways && <DrawnLines pieces={ways.pieces} step={step} />}
      {others.map((thing) => (
        <DrawnThing key={thing.key} thing={thing} />
      ))}
      {ways && <DrawnStops picture={picture} stops={ways.stops} step={step} />}
      {things.flatMap((thing) =>
        thing.ends.map((end, place) => <EndMark key={end} thing={thing} end={end} place={place} />),
      )}
    </svg>
  );
}
