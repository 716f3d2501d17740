import { useState } from 'preact/hooks';
import { CopyButton } from '#widgets/shared/CopyButton.tsx';
import { Select, TextField } from '#widgets/shared/fields.tsx';
import type { Question } from '../engine/question.ts';
import type { Topology } from '../engine/topology.ts';
import { endKinds, type EndKind } from '../known-ends.ts';
import { choiceTexts, describeCut, describeSum, describeTraffic, writeCsv } from './matrix-texts.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { nameOf } from '../names.ts';
import { chooseEnds, mostEnds, placeOf, reachCells, sumUpMatrix, type MatrixChoice } from './reach-matrix.ts';
import styles from './ReachMatrix.module.css';

interface Props {
  topology: Topology;
  question: Question;
  onAsk: (question: Question) => void;
}

/** Who reaches whom by the traffic of the question. */
export function ReachMatrix({ topology, question, onAsk }: Props) {
  const [choice, setChoice] = useState<MatrixChoice>({ kinds: ['subnets', 'outside'], vpcId: undefined, filter: '' });
  const ends = chooseEnds(topology, choice);
  const { sources, destinations } = ends;
  const rows = reachCells(topology, ends, question);
  const cut = describeCut(ends);
  return (
    <div class={styles.matrix}>
      <p class={styles.traffic}>By {describeTraffic(question)}.</p>
      <Choices
        topology={topology}
        choice={choice}
        searchable={cut !== undefined || choice.filter !== ''}
        onChoice={setChoice}
      />
      <output class={styles.sum}>
        {describeSum(sumUpMatrix(ends, rows), question).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {cut && <span class={styles.cut}>{cut}</span>}
        {(sources.length === 0 || destinations.length === 0) && <span>Nothing to compare: choose more ends.</span>}
      </output>
      {sources.length > 0 && destinations.length > 0 && (
        <>
          <MatrixTable
            sources={sources}
            destinations={destinations}
            rows={rows}
            asked={placeOf(ends, question)}
            onAsk={(source, destination) => onAsk({ ...question, source, destination })}
          />
          <div class={`${styles.copy} no-print`}>
            <CopyButton text={() => writeCsv(ends, rows)} about={rows}>
              Copy as CSV
            </CopyButton>
          </div>
        </>
      )}
    </div>
  );
}

interface ChoicesProps {
  topology: Topology;
  choice: MatrixChoice;
  /** Whether there is so much that searching helps. */
  searchable: boolean;
  onChoice: (choice: MatrixChoice) => void;
}

function Choices({ topology, choice, searchable, onChoice }: ChoicesProps) {
  const { kinds, vpcId, filter } = choice;
  const toggle = (kind: EndKind, on: boolean) =>
    onChoice({ ...choice, kinds: endKinds.filter((one) => (one === kind ? on : kinds.includes(one))) });
  const vpcs = topology.Vpcs ?? [];
  return (
    <div class={`${styles.choices} no-print`}>
      <fieldset class={styles.kinds}>
        <legend>Compare</legend>
        {endKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            {choiceTexts[kind]}
          </label>
        ))}
      </fieldset>
      {vpcs.length > 1 && (
        <Select
          label="Of the VPC"
          options={{ '': 'All VPCs', ...Object.fromEntries(vpcs.map(({ VpcId }) => [VpcId, nameOf(topology, VpcId)])) }}
          value={vpcId ?? ''}
          onValue={(id: string) => onChoice({ ...choice, vpcId: id === '' ? undefined : id })}
        />
      )}
      {searchable && (
        <TextField
          label="Search"
          value={filter}
          onValue={(text) => onChoice({ ...choice, filter: text })}
          hint={`Names, ids, addresses; up to ${mostEnds} ends fit the table.`}
        />
      )}
    </div>
  );
}
