import { useMemo, useRef, useState } from 'preact/hooks';
import { Select } from '#widgets/shared/fields.tsx';
import { Frame } from '#widgets/shared/Frame.tsx';
import type { Change } from './engine/edit.ts';
import type { Question } from './engine/question.ts';
import type { Topology } from './engine/topology.ts';
import { tracePacket, works } from './engine/trace.ts';
import { ExportPanel } from './files/ExportPanel.tsx';
import { FixProposal } from './answer/FixProposal.tsx';
import { firstQuestion } from './first-question.ts';
import { Fold } from './Fold.tsx';
import { History } from './History.tsx';
import { ImportPanel } from './files/ImportPanel.tsx';
import { NetworkEditor } from './editor/NetworkEditor.tsx';
import { Prediction } from './Prediction.tsx';
import { describeQuestion, describeQuestionProblem } from './question-texts.ts';
import { QuestionForm } from './question/QuestionForm.tsx';
import { ReachMatrix } from './matrix/ReachMatrix.tsx';
import { scenarios } from './scenarios/catalog.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { begin, change, type Simulation } from './simulation.ts';
import { TracedNetwork } from './TracedNetwork.tsx';
import { useSimulationLink } from './files/use-simulation-link.ts';
import { VpcDrawing } from './drawing/VpcDrawing.tsx';
import styles from './VpcSimulator.module.css';

const [firstScenario] = scenarios;

/** The parts that are folded away at first. */
type PartTitle = 'Change the network' | 'Who reaches whom' | 'Trace in your own VPC' | 'Keep this network as a file';

const menu: Readonly<Record<string, string>> = Object.fromEntries(scenarios.map(({ id, title }) => [id, title]));
/** The menu's entry for a network that is not built in, while it is there. */
const ownNetwork = { own: 'Your own network' } as const;

function beginScenario({ id, topology, question }: Scenario): Simulation {
  return begin(topology, question, id);
}

/** The VPC simulator: a network, a question about it, the packet's way hop by hop, and everything that can be changed. */
export default function VpcSimulator() {
  const [simulation, setSimulation] = useState(() => beginScenario(firstScenario));
  const [round, setRound] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const [picked, setPicked] = useState<string>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<PartTitle>>(new Set());
  const answerRef = useRef<HTMLDivElement>(null);
  const editorRef = useRef<HTMLDetailsElement>(null);
  const [notice, setNotice] = useState<string>();

  const { question } = simulation;
  const { topology } = simulation.now;
  const traced = useMemo(() => tracePacket(topology, question), [topology, question]);
  const scenario = scenarios.find(({ id }) => id === simulation.scenarioId);
  // Only a scenario as it is built in asks first; whoever brings a network wants to know.
  const veiled = !revealed && topology === scenario?.topology;

  const open = (next: Simulation) => {
    setSimulation(next);
    setRound((last) => last + 1);
    setRevealed(false);
    setPicked(undefined);
    setNotice(undefined);
  };
  const go = (next: Simulation) => {
    setSimulation(next);
    setRevealed(true);
    setNotice(undefined);
  };
  const make = (changes: readonly Change[]) => {
    const result = change(simulation, changes);
    if ('problem' in result) return result.problem;
    go(result.simulation);
    return undefined;
  };
  useSimulationLink({ simulation, scenarios, onOpen: open, onNotice: setNotice });

  const startOver = () =>
    open(begin(simulation.past[0]?.topology ?? topology, scenario?.question ?? question, scenario?.id));
  const ask = (next: Question) => go({ ...simulation, question: next });
  const openOwn = (own: Topology, asked: Question | undefined) => {
    open(begin(own, asked ?? firstQuestion(own)));
    requestAnimationFrame(() => answerRef.current?.scrollIntoView());
  };
  const fold = (title: PartTitle) => ({
    title,
    open: unfolded.has(title),
    onOpen: (on: boolean) =>
      setUnfolded((now) => new Set(on ? [...now, title] : [...now].filter((other) => other !== title))),
  });
  const pick = (id: string) => {
    setPicked(id);
    fold('Change the network').onOpen(true);
    requestAnimationFrame(() => editorRef.current?.scrollIntoView({ block: 'nearest' }));
  };
  const choose = (id: string) => {
    const chosen = scenarios.find((known) => known.id === id);
    if (chosen) open(beginScenario(chosen));
  };

  return (
    <Frame
      title="VPC simulator"
      summary={`${scenario ? `${scenario.title}. ${scenario.situation} ` : ''}Asked is ${describeQuestion(topology, question)}.`}
      notice={notice}
      onReset={startOver}
      wide
      controls={
        <>
          <div class={styles.scenario}>
            <Select
              label="Scenario"
              options={scenario ? menu : { ...ownNetwork, ...menu }}
              value={scenario?.id ?? 'own'}
              onValue={choose}
            />
            {scenario && (
              <Prediction key={round} scenario={scenario} revealed={!veiled} onReveal={() => setRevealed(true)} />
            )}
          </div>
          <QuestionForm
            topology={topology}
            question={question}
            problem={'problem' in traced ? traced.problem : undefined}
            onQuestion={ask}
          />
        </>
      }
    >
      <div class={styles.traced} ref={answerRef}>
        {'trace' in traced ? (
          <TracedNetwork
            topology={topology}
            question={question}
            trace={traced.trace}
            veiled={veiled}
            hopsOnPaper
            onPick={pick}
          >
            {(!works(traced.trace) || simulation.past.length > 0) && (
              <FixProposal topology={topology} question={question} onApply={make} />
            )}
          </TracedNetwork>
        ) : (
          <>
            <output>{describeQuestionProblem(traced.problem)}</output>
            <VpcDrawing topology={topology} question={question} trace={undefined} step={undefined} onPick={pick} />
          </>
        )}
      </div>
      <Fold {...fold('Change the network')} place={editorRef}>
        <History simulation={simulation} onSimulation={go} />
        <NetworkEditor topology={topology} picked={picked} onPick={setPicked} onChange={make} />
      </Fold>
      <Fold {...fold('Who reaches whom')}>
        <ReachMatrix topology={topology} question={question} onAsk={ask} />
      </Fold>
      <Fold {...fold('Trace in your own VPC')}>
        <ImportPanel onTopology={openOwn} />
      </Fold>
      <Fold {...fold('Keep this network as a file')}>
        <ExportPanel topology={topology} question={question} />
      </Fold>
    </Frame>
  );
}
