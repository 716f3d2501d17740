import { useId } from 'preact/hooks';
import { formatFact } from '#data/fact.ts';
import { vpc as facts } from '#data/vpc.ts';
import { addressAt, formatAddress, formatCidr } from '#widgets/shared/cidr.ts';
import { Frame } from '#widgets/shared/Frame.tsx';
import { useLinkState } from '#widgets/shared/use-link-state.ts';
import { AddressBar } from './AddressBar.tsx';
import { Exports } from './Exports.tsx';
import { exportPlan } from './exports.ts';
import { exampleForm, planFields, type PlanForm } from './form.ts';
import { OpenInSimulator } from './OpenInSimulator.tsx';
import { parsePlan, type Problems } from './parse.ts';
import { planSubnets, type Plan } from './plan.ts';
import { PlanInputs } from './PlanInputs.tsx';
import type { PlanRequest } from './request.ts';
import { reserved, subnetPrefixes, type ReservedRole } from './sizes.ts';
import styles from './SubnetPlanner.module.css';
import { SubnetTable } from './SubnetTable.tsx';
import {
  cautionTexts,
  describeOverlap,
  describeRequest,
  describeUnplaced,
  explainSizing,
  reservedTexts,
  sumUp,
} from './wording.ts';

function problemsOf(form: PlanForm): Problems {
  const parsed = parsePlan(form);
  return 'problems' in parsed ? parsed.problems : {};
}

const findProblems = (form: PlanForm) => Object.keys(problemsOf(form)) as (keyof PlanForm)[];

/** The subnet planner: divides a VPC by zone and tier, draws and lists the subnets, and writes them out as code. */
export default function SubnetPlanner() {
  const { form, notice, set, reset } = useLinkState('subnets', planFields, exampleForm, findProblems);
  const parsed = parsePlan(form);
  const request = 'request' in parsed ? parsed.request : undefined;
  return (
    <Frame
      title="Subnet planner"
      summary={request ? describeRequest(request) : ''}
      controls={<PlanInputs form={form} problems={problemsOf(form)} onChange={set} />}
      notice={notice}
      onReset={reset}
    >
      {request ? (
        <Answer request={request} plan={planSubnets(request)} />
      ) : (
        <output class={styles.waiting} aria-label="The plan in brief">
          Mend the marked field, and the subnets are laid out again.
        </output>
      )}
    </Frame>
  );
}

interface AnswerProps {
  request: PlanRequest;
  plan: Plan;
}

function Answer({ request, plan }: AnswerProps) {
  const { subnets, unplaced, sizings } = plan;
  const fits = unplaced.length === 0;
  return (
    <>
      <output class={fits ? styles.verdict : `${styles.verdict} ${styles.lacking}`} aria-label="The plan in brief">
        <strong>
          {fits
            ? `${subnets.length} subnets, all placed`
            : `${unplaced.length} of ${unplaced.length + subnets.length} subnets do not fit`}
        </strong>
        <p>{sumUp(request, plan)}</p>
      </output>
      <Warnings plan={plan} />
      <AddressBar request={request} plan={plan} />
      {subnets.length > 0 && <SubnetTable subnets={subnets} />}
      <ul aria-label="Sizes">
        {sizings.map((sizing) => (
          <li key={sizing.tier.name}>
            <strong>{sizing.tier.name}</strong>: {explainSizing(sizing)}.
          </li>
        ))}
      </ul>
      <Left plan={plan} />
      <Reserved plan={plan} />
      {subnets.length > 0 && (
        <>
          <OpenInSimulator json={exportPlan('json', request, plan)} />
          <Exports request={request} plan={plan} />
        </>
      )}
    </>
  );
}

/** What does not fit, what overlaps, and what should be known; each with the way out where there is one. */
function Warnings({ plan: { sizings, unplaced, roomier, overlaps, elsewhere, cautions } }: { plan: Plan }) {
  const short = sizings.flatMap(({ tier }) => {
    const missing = unplaced.filter((subnet) => subnet.tier === tier);
    return missing[0] ? [describeUnplaced(missing[0], missing.length)] : [];
  });
  const wayOut = roomier
    ? `A VPC of ${formatCidr(roomier)} would hold them all.`
    : 'No single VPC block holds them all: ask for less, or add secondary blocks.';
  const texts = [
    ...short,
    ...(short.length > 0 ? [wayOut] : []),
    ...overlaps.map(describeOverlap),
    ...(elsewhere ? [`${formatCidr(elsewhere)} is as large, and clear of all these networks.`] : []),
    ...cautions.map((caution) => cautionTexts[caution]),
  ];
  if (texts.length === 0) return null;
  return (
    <ul class={styles.warnings} aria-label="Warnings">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Left({ plan: { free, next } }: { plan: Plan }) {
  const heading = useId();
  const rooms = free.filter(({ prefix }) => prefix <= subnetPrefixes.most);
  return (
    <section aria-labelledby={heading}>
      <p id={heading} class={styles.heading}>
        Still free
      </p>
      <ul>
        {next.map(({ prefix, block }) => (
          <li key={prefix}>
            Next free /{prefix}: {block ? <strong>{formatCidr(block)}</strong> : 'none'}
          </li>
        ))}
      </ul>
      {rooms.length > 0 && (
        <p class={styles.rooms}>In as few blocks as possible: {rooms.map(formatCidr).join(', ')}.</p>
      )}
    </section>
  );
}

function Reserved({ plan: { subnets } }: { plan: Plan }) {
  const [subnet] = subnets;
  if (!subnet) return null;
  return (
    <details class={styles.export}>
      <summary>
        The {formatFact(facts.reservedAddresses)} that AWS keeps of each subnet, here of {formatCidr(subnet.block)}
      </summary>
      <ul>
        {(Object.entries(reserved) as [ReservedRole, number][]).map(([role, offset]) => (
          <li key={role}>
            <strong>{formatAddress(addressAt(subnet.block, offset))}</strong>: {reservedTexts[role]}
          </li>
        ))}
      </ul>
    </details>
  );
}
