import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './results.module.css';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A part of a widget's results, under its title. */
export function ResultSection({ title, children }: Props) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <p id={id} class={styles.heading}>
        {title}
      </p>
      {children}
    </section>
  );
}
