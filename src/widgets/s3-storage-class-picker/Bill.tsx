import { formatFact } from '#data/fact.ts';
import { storageClasses } from '#data/s3-storage-classes.ts';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import results from '#widgets/shared/results.module.css';
import type { Candidate } from './pick.ts';
import { cautionTexts, chargeTexts, speedTexts } from './wording.ts';
import styles from './S3StorageClassPicker.module.css';

interface Props {
  candidate: Candidate;
  /** The dearest bill in sight, in dollars a month: the length of a full bar. */
  dearest: number;
  open: boolean;
}

/** One class that fits, with its price a month and, unfolded, every line of the bill. */
export function Bill({ candidate, dearest, open }: Props) {
  const { id, lines, monthly, cautions, speed, span } = candidate;
  const share = dearest > 0 ? (100 * monthly) / dearest : 0;
  return (
    <details class={results.bill} open={open}>
      <summary>
        <span class={results.name}>
          {storageClasses[id].name} {speed && <small>{speedTexts[speed]}</small>}
        </span>
        <span class={results.price}>
          {span ? `${formatMoney(span.idle)} to ${formatMoney(span.busy)}` : formatMoney(monthly)}
        </span>
        <svg class={results.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={share} height="1" />
        </svg>
      </summary>
      <section
        class={`${results.scroll} ${styles.scroll}`}
        tabIndex={0}
        aria-label={`Bill of ${storageClasses[id].name}`}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Charge{span && ', everything read once a month'}</th>
              <th scope="col">A month</th>
              <th scope="col">Price</th>
              <th scope="col">Cost</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ charge, quantity, price, monthly: cost }) => (
              <tr key={charge + price.label}>
                <th scope="row">{chargeTexts[charge]}</th>
                <td>{formatNumber(quantity)}</td>
                <td>{formatFact(price)}</td>
                <td>{formatMoney(cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {cautions.map((caution) => (
        <p key={caution} class={styles.caution}>
          {cautionTexts[caution]}
        </p>
      ))}
    </details>
  );
}
