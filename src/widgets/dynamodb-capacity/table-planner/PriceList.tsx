import { dynamodbPrices } from '#data/dynamodb-prices.ts';
import { formatDate } from '#data/fact.ts';
import { NumberField } from '#widgets/shared/fields.tsx';
import { readPrices, readPriceTexts, writePrices } from './own-prices.ts';
import { listPrices, priceNames } from '../engine/plan/prices.ts';
import inputs from './PlanInputs.module.css';

/** Every price, to be overwritten; the list price counts where nothing else is typed. */
export function PriceList({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { own } = readPriceTexts(text);
  const { notPrices } = readPrices(own);
  return (
    <details class={inputs.more}>
      <summary>Overwrite prices</summary>
      <div class={inputs.prices}>
        {priceNames.map((name) => (
          <NumberField
            key={name}
            label={dynamodbPrices[name].label}
            value={own[name] ?? String(listPrices[name])}
            onValue={(value) =>
              onText(writePrices({ ...own, [name]: value === String(listPrices[name]) ? undefined : value }))
            }
            hint={`$ per ${dynamodbPrices[name].per}, checked ${formatDate(dynamodbPrices[name].checked)}`}
            problem={notPrices.includes(name) ? 'This is no price. Write it like 0.25.' : undefined}
          />
        ))}
      </div>
    </details>
  );
}
