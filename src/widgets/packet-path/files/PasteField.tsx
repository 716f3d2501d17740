import styles from './ImportPanel.module.css';

interface Props {
  value: string;
  onValue: (value: string) => void;
  /** Takes a pasted text that is too long to be shown. */
  onLong: (text: string) => void;
  onRead: () => void;
}

/** A field that shows a text of more characters than this freezes the page. */
const mostInField = 200_000;

/** Where the output of a command is pasted. */
export function PasteField({ value, onValue, onLong, onRead }: Props) {
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= mostInField) return;
    event.preventDefault();
    onLong(text);
  };
  return (
    <div class={styles.field}>
      <label>
        Or paste what a command printed
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder={'{ "Vpcs": [ … ] }'}
          value={value}
          onPaste={paste}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      </label>
      <button type="button" class={styles.button} disabled={value.trim() === ''} onClick={onRead}>
        Read the pasted text
      </button>
    </div>
  );
}
