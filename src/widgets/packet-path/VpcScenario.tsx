import { useMemo, useState } from 'preact/hooks';
import { Frame } from '#widgets/shared/Frame.tsx';
import { tracePacket, works } from './engine/trace.ts';
import { FixProposal } from './answer/FixProposal.tsx';
import { Prediction } from './Prediction.tsx';
import type { Scenario } from './scenarios/scenario.ts';
import { TracedNetwork } from './TracedNetwork.tsx';

interface Props {
  scenario: Scenario;
}

/** A scenario within a page: the reader predicts what happens, then sees it, hop by hop. */
export default function VpcScenario({ scenario }: Props) {
  const { topology, question } = scenario;
  const [round, setRound] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const traced = useMemo(() => tracePacket(topology, question), [topology, question]);
  if ('problem' in traced) throw new Error(`The scenario ${scenario.id} asks what cannot be asked.`);
  const link = `/tools/vpc-simulator/#scenario=${scenario.id}`;
  const startOver = () => {
    setRound(round + 1);
    setRevealed(false);
  };
  return (
    <Frame
      title={`Predict: ${scenario.title}`}
      summary={`${scenario.situation} ${scenario.ask} ${scenario.lesson}`}
      controls={<Prediction key={round} scenario={scenario} revealed={revealed} onReveal={() => setRevealed(true)} />}
      onReset={startOver}
      wide
      link={link}
    >
      <TracedNetwork
        topology={topology}
        question={question}
        trace={traced.trace}
        veiled={!revealed}
        hopsOnPaper={false}
      >
        {!works(traced.trace) && <FixProposal topology={topology} question={question} />}
      </TracedNetwork>
      <p class="no-print">
        <a href={link}>Open it in the VPC simulator</a> to change the network and ask other questions.
      </p>
    </Frame>
  );
}
