import { collectingPolicy, collectingScript } from './collecting-script.ts';
import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import styles from './ImportPanel.module.css';

const script = collectingScript();
const policy = collectingPolicy();

/** The script that collects a network by the AWS CLI, and the policy that allows just its calls. */
export function CollectingScript() {
  return (
    <details class={styles.unfold}>
      <summary>A script that collects everything</summary>
      <p>
        It makes the calls below for one Region and writes one JSON file. It changes nothing, and it leaves the
        pre-shared keys of VPN connections out. A call that your role may not make is named and skipped.
      </p>
      <p>
        Save it as <code>collect-network.sh</code> where the AWS CLI is set up, in AWS CloudShell for example, and run{' '}
        <code>bash collect-network.sh eu-central-1</code> with your Region. For a network that spans Regions or
        accounts, run it in each and give all the files here together.
      </p>
      <Code label="Script" text={script} copy="Copy the script" />
      <details class={styles.unfold}>
        <summary>The IAM policy that it needs, and nothing more</summary>
        <Code label="IAM policy" text={policy} copy="Copy the policy" />
      </details>
    </details>
  );
}

function Code({ label, text, copy }: { label: string; text: string; copy: string }) {
  return (
    <>
      <section class={styles.code} tabIndex={0} aria-label={label}>
        <pre>{text}</pre>
      </section>
      <div class={styles.row}>
        <CopyButton text={() => text} about={text}>
          {copy}
        </CopyButton>
      </div>
    </>
  );
}
