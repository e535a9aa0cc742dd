import { untracked, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { chartReader, language, pageTexts } from '../../app/reader.ts';
import { hashOf, route } from '../../app/route.ts';
import { stylesOf } from '../../encoding/policyStyle.ts';
import { installPrint } from '../../figures/print/printing.ts';
import { makeTwinTimeline } from '../../twin/timeline/twinTimeline.ts';
import { makeTwinPlayer, type TwinPlayer } from '../../twin/twinPlayer.ts';
import { TwinStage } from '../../twin/twinStage.tsx';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { copyText } from '../compare/share/copyText.ts';
import { type JourneyModel, type JourneyResult, makeJourneyModel } from '../journey/journeyModel.ts';
import { journeyHash, questionOfSetup } from '../journey/journeySetup.ts';
import { SetupBar } from '../journey/setupBar.tsx';
import '../../styles/journey.css';
import '../../styles/figures.css';
import '../../styles/print.css';

let kept: JourneyModel | undefined;

/** One county drawn twice, under two policies. */
export function TwinPage() {
  const { twin } = pageTexts.value;
  kept ??= makeJourneyModel('twin');
  const model = kept;
  useSignalEffect(() => {
    route.value;
    untracked(() => model.followRoute());
  });
  const result = useComputed(() => model.result.value);
  return (
    <div class="journey twin" data-state={model.state}>
      <header class="journey-head">
        <h1>{twin.title}</h1>
        <p>{twin.lead}</p>
      </header>
      <SetupBar model={model} />
      <FaultMessage
        faults={model.faults.value}
        onClose={() => {
          model.faults.value = [];
        }}
      />
      {result.value !== null && <Worlds model={model} result={result.value} />}
    </div>
  );
}

const players = new WeakMap<JourneyResult, TwinPlayer>();

/** The player of a result, kept while the reader is elsewhere: where it was is where it goes on. */
function playerOf(result: JourneyResult): TwinPlayer {
  const known = players.get(result) ?? makeTwinPlayer(makeTwinTimeline(result.runs));
  players.set(result, known);
  return known;
}

function Worlds({ model, result }: { readonly model: JourneyModel; readonly result: JourneyResult }) {
  const { twin, journey } = pageTexts.value;
  const { texts } = chartReader.value;
  const { plan, setup } = result;
  const player = playerOf(result);
  const said = useSignal('');
  const styles = useMemo(
    () =>
      stylesOf(plan.policies.map(({ policy }) => policy)) as [
        ReturnType<typeof stylesOf>[0],
        ReturnType<typeof stylesOf>[0],
      ],
    [plan],
  );
  const world = useMemo(() => ({ seed: setup.seed, replicate: setup.replicate }), [setup]);
  // What the address names is chosen, and what is chosen is named by the address.
  useSignalEffect(() => {
    const name = model.chosen.value;
    const now = player.chosen.peek();
    if (name !== null && !(now?.kind === 'grievance' && now.name === name)) {
      player.chosen.value = { kind: 'grievance', name };
    }
  });
  useSignalEffect(() => {
    const now = player.chosen.value;
    const name = now?.kind === 'grievance' ? now.name : null;
    untracked(() => {
      if (name !== model.chosen.peek()) model.choose(name);
    });
  });
  const [a, b] = plan.policies.map(({ policy }) => policy.label[language.value]) as [string, string];
  const facts = fill(journey.figure.facts, {
    case: plan.caseSpec.label[language.value],
    seed: setup.seed,
    replicate: setup.replicate,
    slice: setup.slice,
    days: plan.question.days,
    name: model.chosen.value ?? '–',
    version: __VERSION__,
    engine: __ENGINE_DIGEST__,
    address: journeyHash(setup, undefined, 'twin'),
  });
  useEffect(() => installPrint(() => facts), [facts]);
  const copy = async () => {
    const link = new URL(journeyHash(setup, model.chosen.peek() ?? undefined, 'twin'), location.href).href;
    said.value = (await copyText(link)) ? twin.copied : link;
  };
  const { policies, ...rest } = questionOfSetup(setup);
  const compared = { ...rest, policies, worlds: { replicates: 10 }, slice: 1 };
  return (
    <>
      <TwinStage
        runs={result.runs}
        world={world}
        labels={[a, b]}
        styles={styles}
        texts={twin}
        model={texts}
        player={player}
        autoPlay={player.time() === player.twin.windowStart}
        onlyDisputes={setup.log === 'disputes'}
        facts={facts}
        journeyHref={(name) => journeyHash(setup, name)}
      />
      <p class="journey-onward">
        <button type="button" onClick={copy}>
          {twin.copyLink}
        </button>
        <a href={hashOf({ page: 'compare', query: { q: encodeQuestion(compared) } })}>{twin.toCompare}</a>
        <span aria-live="polite">{said.value}</span>
      </p>
      <p class="facts">{facts}</p>
    </>
  );
}
