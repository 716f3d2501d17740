import { useState } from 'preact/hooks';
import type { Table } from '../engine/capacity/table.ts';
import styles from './TablePlanner.module.css';
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
  const [message, setMessage] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setMessage('Copied.'),
      () => setMessage('The browser did not allow copying; select the text instead.'),
    );
  return (
    <details class={`${styles.bill} no-print`}>
      <summary>
        <span class={styles.name}>{name}</span>
      </summary>
      <div class={styles.buttons}>
        <button type="button" onClick={copy} aria-label={`Copy ${name}`}>
          Copy
        </button>
        <output>{message}</output>
      </div>
      <section class={styles.code} tabIndex={0} aria-label={name}>
        <pre>{text}</pre>
      </section>
    </details>
  );
}
