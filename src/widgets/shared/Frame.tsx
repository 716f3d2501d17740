import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import styles from './Frame.module.css';

interface Props {
  title: string;
  /** The inputs in a sentence: what stands in their place on paper. */
  summary: string;
  /** The inputs. */
  controls: ComponentChildren;
  /** A message about the link that opened the widget. */
  notice?: string | undefined;
  onReset: () => void;
  /** Whether the results need the whole width, so that the inputs stand above them. */
  wide?: boolean;
  /** What the link leads to, where that is not this page as it stands. */
  link?: string;
  /** The results. */
  children: ComponentChildren;
}

type Copying = 'idle' | 'copied' | 'refused';

const copyMessages: Record<Copying, string> = {
  idle: '',
  copied: 'Link copied.',
  refused: 'The browser did not allow copying; copy the address of this page instead.',
};

/** The frame that every widget stands in: title, inputs, results, and the buttons to share and to start over. */
export function Frame({ title, summary, controls, notice, onReset, wide, link, children }: Props) {
  const [copying, setCopying] = useState<Copying>('idle');
  const copy = () =>
    navigator.clipboard.writeText(link === undefined ? location.href : new URL(link, location.href).href).then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  return (
    <figure class={`${styles.frame} not-content`} data-pagefind-ignore>
      <figcaption class={styles.title}>{title}</figcaption>
      <noscript>
        <p class={styles.notice}>The inputs need JavaScript. What you see is a worked example.</p>
      </noscript>
      {notice && (
        <p class={styles.notice} role="alert">
          {notice}
        </p>
      )}
      <p class="print-only">{summary}</p>
      <div class={wide ? styles.stacked : styles.panes}>
        <form class={`${styles.controls} no-print`} onSubmit={(event) => event.preventDefault()}>
          {controls}
          <div class={styles.actions}>
            <button type="button" onClick={copy}>
              Copy link
            </button>
            <button type="button" onClick={onReset}>
              Reset
            </button>
            <output>{copyMessages[copying]}</output>
          </div>
        </form>
        <div class={styles.results}>{children}</div>
      </div>
    </figure>
  );
}
