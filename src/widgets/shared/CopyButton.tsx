import { useState } from 'preact/hooks';
import styles from './CopyButton.module.css';

interface Props {
  /** What is copied, made only when it is asked for. */
  text: () => string;
  /** What the text is made of: once that is another, the last copy is no longer spoken of. */
  about: unknown;
  children: string;
}

/** A button that copies a text and says whether it could. */
export function CopyButton({ text, about, children }: Props) {
  const [copied, setCopied] = useState<{ about: unknown; done: boolean }>();
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied({ about, done: true }),
      () => setCopied({ about, done: false }),
    );
  const message = copied?.done ? 'Copied.' : 'The browser did not allow copying; select the text instead.';
  return (
    <>
      <button type="button" class={styles.button} onClick={copy}>
        {children}
      </button>
      <output>{copied?.about === about && message}</output>
    </>
  );
}
