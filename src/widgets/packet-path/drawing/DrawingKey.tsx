import type { Trace } from '../engine/path.ts';
import styles from './VpcDrawing.module.css';
import type { Picture, ThingKind } from './picture.ts';
import { badgeTexts, kindNames } from './wording.ts';

function LineSample({ class: name }: { class: string | undefined }) {
  return (
    <svg class={styles.sample} viewBox="0 0 34 12" aria-hidden="true">
      <g class={`${styles.piece} ${name}`}>
        <path d="M1 6H26" />
        <path class={styles.arrow} d="M33 6L24 1.5L24 10.5Z" />
      </g>
    </svg>
  );
}

/** What the lines and the badges of the drawing mean. */
export function DrawingKey({ picture, trace }: { picture: Picture; trace: Trace | undefined }) {
  const drawn = new Set<ThingKind>(picture.things.map(({ kind }) => kind));
  const badges = (['security-group', 'network-acl', 'route-table'] as const).filter((kind) => drawn.has(kind));
  const paths = trace ? [trace.forward, ...(trace.reply ? [trace.reply] : [])] : [];
  const goesOn = paths.some(({ blockers, hops }) => blockers.some(({ hop }) => hop < hops.length - 1));
  return (
    <ul class={styles.key} aria-hidden="true">
      {trace && (
        <li class={styles.ofWay}>
          <LineSample class={styles.forward} /> packet
        </li>
      )}
      {trace?.reply && (
        <li class={styles.ofWay}>
          <LineSample class={styles.reply} /> reply
        </li>
      )}
      {goesOn && (
        <li class={styles.ofWay}>
          <LineSample class={`${styles.forward} ${styles.assumed}`} /> if it got past that
        </li>
      )}
      {badges.map((kind) => (
        <li key={kind}>
          <b>{badgeTexts[kind]}</b> {kindNames[kind].toLowerCase().replace('acl', 'ACL')}
        </li>
      ))}
    </ul>
  );
}
