import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './VpcSimulator.module.css';

interface Props {
  title: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  place?: Ref<HTMLDetailsElement>;
  children: ComponentChildren;
}

/** A part that is made once it is unfolded; folded again it rests, and keeps what was typed into it. */
export function Fold({ title, open, onOpen, place, children }: Props) {
  const shownRef = useRef<ComponentChildren>();
  // The same children again are not rendered again, so that nobody works out what is out of sight.
  // oxlint-disable react-hooks/refs
  if (open) shownRef.current = children;
  return (
    <details
      class={`${styles.section} no-print`}
      open={open}
      ref={place}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {shownRef.current}
    </details>
  );
  // oxlint-enable react-hooks/refs
}
