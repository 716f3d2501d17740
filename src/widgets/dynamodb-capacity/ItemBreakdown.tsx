import { useState } from 'preact/hooks';
import { sizeWithin, type ItemSize, type PartSize } from './item-size.ts';
import type { AttributeValue, Item } from './item.ts';
import { describeType, doubtTexts, formatNumber, formatRange } from './item-wording.ts';
import styles from './ItemCalculator.module.css';

interface Props {
  item: Item;
  size: ItemSize;
}

interface Row {
  /** The way to it, and its key. */
  path: string;
  depth: number;
  part: PartSize;
  value: AttributeValue | undefined;
}

/** A line of the table, or how many parts of a list or map it leaves out. */
type Line = Row | { path: string; depth: number; more: number };

/** More parts of one list or map than these are only counted. */
const mostShown = 100;

/** The bytes of each attribute; lists and maps unfold. */
export function ItemBreakdown({ item, size }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (path: string) => setOpen(open.symmetricDifference(new Set([path])));
  const rows = size.parts.map((part) => rowOf('', 0, part, item.get(String(part.name))));
  return (
    <>
      <section class={styles.scroll} tabIndex={0} aria-label="Bytes of each attribute">
        <table>
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">Name</th>
              <th scope="col">Over&shy;head</th>
              <th scope="col">Value</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            {unfold(rows, '', 0, open).map((line) =>
              'more' in line ? (
                <tr key={line.path}>
                  <th scope="row" colSpan={5} style={{ '--depth': line.depth }}>
                    and {formatNumber(line.more)} more
                  </th>
                </tr>
              ) : (
                <PartRow key={line.path} row={line} isOpen={open.has(line.path)} onToggle={toggle} />
              ),
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                The item
              </th>
              <td colSpan={3}>{formatRange(size.bytes)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {size.doubts.length > 0 && (
        <ul class={styles.fine}>
          {size.doubts.map((doubt) => (
            <li key={doubt}>{doubtTexts[doubt]}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function rowOf(above: string, depth: number, part: PartSize, value: AttributeValue | undefined): Row {
  return { path: `${above}/${JSON.stringify(part.name)}`, depth, part, value };
}

function rowsWithin({ path, depth, value }: Row): readonly Row[] {
  if (value?.type !== 'L' && value?.type !== 'M') return [];
  return sizeWithin(value).map((part, index) => rowOf(path, depth + 1, part, value.values[index]));
}

function unfold(rows: readonly Row[], above: string, depth: number, open: ReadonlySet<string>): readonly Line[] {
  const lines = rows
    .slice(0, mostShown)
    .flatMap((row) => [row, ...(open.has(row.path) ? unfold(rowsWithin(row), row.path, depth + 1, open) : [])]);
  const more = rows.length - mostShown;
  return more > 0 ? [...lines, { path: `${above}/more`, depth, more }] : lines;
}

interface PartRowProps {
  row: Row;
  isOpen: boolean;
  onToggle: (path: string) => void;
}

function PartRow({ row, isOpen, onToggle }: PartRowProps) {
  const { path, depth, part } = row;
  const name = typeof part.name === 'number' ? `[${part.name}]` : part.name;
  const unfolds = (part.type === 'L' || part.type === 'M') && part.elements !== 0;
  return (
    <tr>
      <th scope="row" style={{ '--depth': depth }}>
        {unfolds ? (
          <button type="button" class={styles.unfold} aria-expanded={isOpen} onClick={() => onToggle(path)}>
            {name}
          </button>
        ) : (
          name
        )}{' '}
        <small>{describeType(part)}</small>
      </th>
      <td>{formatNumber(part.nameBytes)}</td>
      <td>{formatNumber(part.overheadBytes)}</td>
      <td>{formatRange(part.valueBytes)}</td>
      <td>{formatRange(part.bytes)}</td>
    </tr>
  );
}
