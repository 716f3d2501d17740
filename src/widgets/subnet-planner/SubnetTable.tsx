import { formatAddress, formatCidr } from '#widgets/shared/cidr.ts';
import { zoneLetter } from './names.ts';
import type { Subnet } from './plan.ts';
import { usableIn, usableRange } from './sizes.ts';
import styles from './SubnetPlanner.module.css';
import { accessLabels, formatCount } from './wording.ts';

/** The subnets, in the order of their addresses. */
export function SubnetTable({ subnets }: { subnets: readonly Subnet[] }) {
  return (
    <section class={styles.scroll} tabIndex={0} aria-label="Subnets">
      <table>
        <thead>
          <tr>
            <th scope="col">Block</th>
            <th scope="col">Tier</th>
            <th scope="col">Zone</th>
            <th scope="col">Usable</th>
            <th scope="col">First</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {subnets.map(({ tier, zone, block }) => {
            const { first, last } = usableRange(block);
            return (
              <tr key={block.first}>
                <th scope="row">{formatCidr(block)}</th>
                <td>
                  <span class={styles[tier.access]}>{tier.name}</span> <small>{accessLabels[tier.access]}</small>
                </td>
                <td>{zoneLetter(zone)}</td>
                <td>{formatCount(usableIn(block.prefix))}</td>
                <td>{formatAddress(first)}</td>
                <td>{formatAddress(last)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
