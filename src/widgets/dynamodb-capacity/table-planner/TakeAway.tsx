import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import results from '#widgets/shared/results.module.css';
import type { Table } from '../engine/capacity/table.ts';
import styles from './TakeAway.module.css';
import { writeCli } from '../engine/templates/write-cli.ts';
import { writeCloudFormation } from '../engine/templates/write-cloudformation.ts';
import { writeTerraform } from '../engine/templates/write-terraform.ts';

const writers = {
  'AWS CLI': writeCli,
  CloudFormation: writeCloudFormation,
  Terraform: writeTerraform,
} as const;

/** The table as commands and templates, each with a button to copy it. */
export function TakeAway({ table }: { table: Table }) {
  return (
    <>
      <p class="print-only">
        The table as AWS CLI commands, as CloudFormation and as Terraform is in the tool, not on paper.
      </p>
      {Object.entries(writers).map(([name, write]) => (
        <Template key={name} name={name} text={write(table)} />
      ))}
    </>
  );
}

function Template({ name, text }: { name: string; text: string }) {
  return (
    <details class={`${results.bill} no-print`}>
      <summary>
        <span class={results.name}>{name}</span>
      </summary>
      <CopyButton text={() => text} about={text}>
        {`Copy ${name}`}
      </CopyButton>
      <section class={styles.code} tabIndex={0} aria-label={name}>
        <pre>{text}</pre>
      </section>
    </details>
  );
}
