import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { JourneyRun } from '../../models/governance/journey.ts';
import { makeTerritory } from '../../models/governance/territory.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';
import type { TwinTexts } from '../locales/en/twin.ts';
import { daySentence } from './daySentence.ts';
import { deskReader } from './deskCases.ts';
import { saveStill } from './saveStill.ts';
import { type Hit, makeStagePainter } from './stage/stagePainter.ts';
import { makeTwinTimeline } from './timeline/twinTimeline.ts';
import { TwinCanvas } from './twinCanvas.tsx';
import { TwinCharts } from './twinCharts.tsx';
import { TwinControls } from './twinControls.tsx';
import { TwinCounters } from './twinCounters.tsx';
import { workByKey } from './twinKeys.ts';
import { TwinLegend } from './twinLegend.tsx';
import { makeTwinPlayer, type TwinPlayer, type TwinPlayerOptions } from './twinPlayer.ts';
import { TwinStory } from './twinStory.tsx';
import type { TwinWords } from './twinWords.ts';
import { useReducedMotion } from './useReducedMotion.ts';
import '../styles/twin/stage.css';
import '../styles/twin/below.css';

export interface TwinStageProps {
  /** Two runs of one random world with their logs, left and right. */
  readonly runs: readonly [JourneyRun, JourneyRun];
  /** The random world they are of: where communities lie follows from it. */
  readonly world: { readonly seed: number; readonly replicate: number };
  /** What the two policies are called. */
  readonly labels: readonly [string, string];
  /** How they are drawn; by default as reactive centralized and preventive devolved ones. */
  readonly styles?: readonly [PolicyStyle, PolicyStyle];
  /** Texts of the stage, and of the model for the stories. */
  readonly texts: TwinTexts;
  readonly model: Texts;
  /** Where it plays, from which day and how fast; read once. */
  readonly options?: TwinPlayerOptions;
  /** One made by `makeTwinPlayer` of the same runs, for whoever works the stage from outside. */
  readonly player?: TwinPlayer;
  /** Whether the stage hears keys while it has the focus. Default: true. */
  readonly hasKeys?: boolean;
  /** Whether it plays at once, where the reader's system does not ask for less motion; read once. Default: false. */
  readonly autoPlay?: boolean;
  /** Whether the logs hold disputes alone, which is then said. Default: false. */
  readonly onlyDisputes?: boolean;
  /** Height of the drawing in pixels; by default it follows from the width. */
  readonly height?: number;
  /** Parts that a narrow place leaves out. Default: none. */
  readonly without?: readonly ('legend' | 'story' | 'charts' | 'counters' | 'keyList')[];
  /** One line that says what this is, below a saved picture. */
  readonly facts?: string;
  /** Address of the whole path of a grievance. */
  readonly journeyHref?: (name: string) => string;
}

const usualStyles: readonly [PolicyStyle, PolicyStyle] = [
  { finding: 'reactive', allocation: 'centralized', shade: 0 },
  { finding: 'preventive', allocation: 'devolved', shade: 0 },
];
const nothing: readonly never[] = [];

/** One county drawn twice, in step: everything on it is read off the two event logs. Needs no page around it. */
export function TwinStage(props: TwinStageProps) {
  const { runs, world, labels, styles = usualStyles, texts, model, hasKeys = true, autoPlay = false } = props;
  const { onlyDisputes = false, height, without = nothing, facts = '', journeyHref } = props;
  const [one, other] = runs;
  const [left, right] = labels;
  const player = useMemo(
    () => props.player ?? makeTwinPlayer(makeTwinTimeline([one, other]), props.options),
    [props.player, one, other],
  );
  const painter = useMemo(() => {
    const { constants, slice } = one.parameters;
    const territory = makeTerritory(constants, slice.denominator, new RandomStreams(world.seed, world.replicate));
    return makeStagePainter(player.twin, territory);
  }, [player, one, world.seed, world.replicate]);
  const words = useMemo((): TwinWords => ({ twin: texts, model, labels: [left, right] }), [texts, model, left, right]);
  const read = useMemo(() => deskReader(player.twin, painter.plan), [player, painter]);
  const hover = useSignal<Hit | null>(null);
  const drawn = useSignal(0);
  const isPicture = useSignal(false);
  const reduced = useReducedMotion();
  const isStill = useComputed(() => isPicture.value || reduced.value);
  const said = useComputed(() => {
    drawn.value;
    return player.isPlaying.value
      ? ''
      : daySentence(player.twin, player.day.value, painter.desks, painter.sides, words);
  });
  const root = useRef<HTMLElement>(null);
  const playsAtOnce = useRef(autoPlay);
  useEffect(() => {
    if (playsAtOnce.current && !reduced.peek()) player.play();
    return () => player.pause();
  }, [player, reduced]);
  const note = [
    texts.counters.note,
    ...(onlyDisputes ? [texts.counters.noteDisputes] : []),
    ...(player.twin.drawnEvery > 1 ? [fill(texts.every, { n: player.twin.drawnEvery })] : []),
  ].join(model.language === 'zh' ? '' : ' ');
  const has = (part: (typeof without)[number]) => !without.includes(part);
  return (
    <section
      ref={root}
      class="twin-stage"
      aria-label={texts.stage}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is what the keys are for.
      tabIndex={0}
      data-playing={player.isPlaying.value}
      data-still={isPicture.value}
      onKeyDown={(event) => {
        if (hasKeys && workByKey(player, event)) event.preventDefault();
      }}
    >
      <TwinControls
        player={player}
        words={words}
        isStill={isPicture}
        hasKeys={hasKeys && has('keyList')}
        onSave={() => void saveStill(root.current!, player, words, facts)}
      />
      <div class="twin-drawing">
        <TwinCanvas
          painter={painter}
          player={player}
          words={words}
          styles={styles}
          hover={hover}
          drawn={drawn}
          isStill={isStill}
          {...(height === undefined ? {} : { height })}
        />
      </div>
      <p class="twin-said visually-hidden" id="twin-said" aria-live="polite">
        {said}
      </p>
      {has('counters') && <TwinCounters player={player} words={words} note={note} />}
      {has('legend') && <TwinLegend words={words} />}
      {(has('charts') || has('story')) && (
        <div class="twin-below">
          {has('charts') && <TwinCharts player={player} words={words} styles={styles} />}
          {has('story') && (
            <TwinStory player={player} plan={painter.plan} words={words} read={read} journeyHref={journeyHref} />
          )}
        </div>
      )}
    </section>
  );
}
