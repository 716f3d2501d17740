import { dynamodbBilling, dynamodbPrices } from '#data/dynamodb-prices.ts';
import { formatDate, formatDollars, formatFact } from '#data/fact.ts';
import { formatMoney, formatNumber } from '#widgets/shared/numbers.ts';
import type { Bill, BillLine } from '../engine/plan/bill.ts';
import type { PayingMode } from '../engine/plan/compare.ts';
import type { Plan } from '../engine/plan/plan.ts';
import { payingLabels } from './labels.ts';
import type { Prices } from '../engine/plan/prices.ts';
import figures from './figures.module.css';
import results from '#widgets/shared/results.module.css';

const savingsPlans = 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html';
const modes = Object.keys(payingLabels) as readonly PayingMode[];

interface Props {
  plan: Pick<Plan, 'comparison' | 'workload'>;
  prices: Prices;
  /** The mode whose bill is unfolded. */
  chosen?: PayingMode;
}

/** A month in each way to pay, with every line unfolded for the one chosen. */
export function MonthlyBills({ plan: { comparison, workload }, prices, chosen }: Props) {
  const { bills, resources, throttledShare: throttled } = comparison;
  const canReserve = workload.tableClass === 'STANDARD';
  const offered = modes.filter((mode) => canReserve || mode === 'on-demand' || mode === 'provisioned');
  const dearest = Math.max(...offered.map((mode) => bills[mode].total));
  const [table] = resources;
  return (
    <>
      <div>
        {offered.map((mode) => (
          <BillOf
            key={mode}
            mode={mode}
            bill={bills[mode]}
            share={dearest > 0 ? (100 * bills[mode].total) / dearest : 0}
            prices={prices}
            open={mode === chosen}
          />
        ))}
      </div>
      {table && (
        <p>
          Provisioned, the table uses {formatNumber(100 * table.reads.utilisation)}% of its read units and{' '}
          {formatNumber(100 * table.writes.utilisation)}% of its write units;{' '}
          {throttled > 0
            ? `up to ${formatNumber(100 * throttled)}% of a day’s requests are throttled.`
            : 'nothing is throttled.'}
          {!canReserve && ' Reserved capacity is for the Standard class only.'}
        </p>
      )}
      <p class={results.fine}>
        <a href={dynamodbPrices.readRequests.source}>List prices</a> in US East (N. Virginia), checked{' '}
        {formatDate(dynamodbPrices.readRequests.checked)}, or your own, without tax; the same for each Region. A month
        has {formatFact(dynamodbBilling.month)}. Reservations are the cheapest in blocks of{' '}
        {dynamodbBilling.reservedBlock.value} units, their upfront price spread over the term. A{' '}
        <a href={savingsPlans}>Database Savings Plan</a> lowers the price of throughput in either mode for a commitment
        in dollars an hour; it is left out here, as its rates are not in the price lists that we could check.
      </p>
    </>
  );
}

interface BillProps {
  mode: PayingMode;
  bill: Bill;
  /** Its part of the dearest bill, in percent. */
  share: number;
  prices: Prices;
  open: boolean;
}

function BillOf({ mode, bill, share, prices, open }: BillProps) {
  return (
    <details class={results.bill} open={open}>
      <summary>
        <span class={results.name}>{payingLabels[mode]}</span>
        <span class={results.price}>{formatMoney(bill.total)}</span>
        <svg class={results.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={share} height="1" />
        </svg>
      </summary>
      <section class={`${results.scroll} ${figures.figures}`} tabIndex={0} aria-label={`Bill: ${payingLabels[mode]}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Charge</th>
              <th scope="col">Cost</th>
              <th scope="col">A month</th>
              <th scope="col">Price</th>
            </tr>
          </thead>
          <tbody>
            {bill.lines.map((line) => (
              <tr key={`${line.price} ${line.region} ${line.index ?? ''}`}>
                <th scope="row">{nameOf(line)}</th>
                <td>{formatMoney(line.amount)}</td>
                <td>{quantityOf(line)}</td>
                <td>{`${formatDollars(prices[line.price])} per ${dynamodbPrices[line.price].per}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const million = 1e6;

function quantityOf({ price, quantity, free }: BillLine): string {
  const used = quantity - free;
  return dynamodbPrices[price].per.startsWith('1,000,000')
    ? `${formatNumber(used / million)} million`
    : formatNumber(used);
}

function nameOf({ price, region, index, free }: BillLine): string {
  const about = [index && `index ${index}`, region > 0 && `Region ${region + 1}`, free > 0 && 'beyond the free tier'];
  const details = about.filter(Boolean).join(', ');
  return `${dynamodbPrices[price].label}${details && ` (${details})`}`;
}
