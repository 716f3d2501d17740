import { formatNumber } from '#widgets/shared/numbers.ts';
import type { ReadLoad } from '../engine/plan/demand.ts';
import { consistencyLabels, describeRead, describeUnits } from '../results/labels.ts';
import figures from '../results/figures.module.css';
import results from '#widgets/shared/results.module.css';
import { averageOf, peakOf } from '../engine/plan/traffic.ts';

/** What one request of each way to read takes, and how many there are. */
export function ReadTable({ reads }: { reads: readonly ReadLoad[] }) {
  return (
    <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label="Units of each read, table">
      <table>
        <thead>
          <tr>
            <th scope="col">Read units of</th>
            <th scope="col">One request</th>
            <th scope="col">Requests/s, mean</th>
            <th scope="col">at the peak</th>
            <th scope="col">Units/s, at the peak</th>
          </tr>
        </thead>
        <tbody>
          {reads.map((read, at) => (
            // Two ways to read may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <ReadRow key={at} read={read} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReadRow({ read: { pattern, answer, day } }: { read: ReadLoad }) {
  const calls = answer.ok && answer.requests > 1 ? `, in ${formatNumber(answer.requests)} calls` : '';
  return (
    <tr>
      <th scope="row">
        {describeRead(pattern)}{' '}
        <small class={figures.under}>
          {formatNumber(pattern.items)} {pattern.items === 1 ? 'item' : 'items'},{' '}
          {consistencyLabels[pattern.consistency].toLowerCase()}
          {calls}
        </small>
      </th>
      <td>{describeUnits(answer)}</td>
      <td>{formatNumber(averageOf(day))}</td>
      <td>{formatNumber(peakOf(day))}</td>
      <td>{answer.ok ? formatNumber(answer.units * peakOf(day)) : '–'}</td>
    </tr>
  );
}
