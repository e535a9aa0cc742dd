import { useEffect } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { colourOf } from '../../encoding/palette.ts';
import { stylesOf } from '../../encoding/policyStyle.ts';
import { type Answer, noHands } from '../answers/answer.ts';
import { aloneOf, type LessonModel } from '../lessonModel.ts';
import { lessonReader, measureOf } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { pointsOf } from '../trial/curvePoints.ts';
import { curveWorlds } from '../trial/curveWorlds.ts';
import { contrastWorlds, outcomeWorlds } from '../trial/outcomeWorlds.ts';
import type { TrialState } from '../trial/runTrial.ts';
import { CurveBoard } from './curveBoard.tsx';
import { DifferenceStrip } from './differenceStrip.tsx';
import { HandsBoard } from './handsBoard.tsx';
import { MarkerBoard } from './markerBoard.tsx';
import { curveText, handsText, markerText } from './revealText.ts';

export interface GuessBoardProps {
  readonly model: LessonModel;
  readonly step: Extract<LessonStep, { kind: 'predict' }>;
  /** With the worlds of the trial laid over it; otherwise it asks. */
  readonly trial?: TrialState;
}

/** What is guessed, as a board of its kind; below it, when the worlds are there, what they say of it. */
export function GuessBoard(props: GuessBoardProps) {
  switch (props.step.guess.kind) {
    case 'curve':
      return <Curve {...props} guess={props.step.guess} />;
    case 'marker':
      return <Marker {...props} guess={props.step.guess} />;
    case 'hands':
      return <Hands {...props} guess={props.step.guess} />;
  }
}

type Of<Kind extends LessonGuess['kind']> = GuessBoardProps & { readonly guess: Extract<LessonGuess, { kind: Kind }> };
type LessonGuess = GuessBoardProps['step']['guess'];

function Curve({ model, step, trial, guess }: Of<'curve'>) {
  const { player, language } = lessonReader.value;
  const { policies } = model.texts.value;
  const question = model.spec.trials[step.trial]!;
  const points = pointsOf(guess, question);
  const ahead = guess.over === 'weeks' ? guess.given[0] : undefined;
  const known = useKnown(model, step.trial, ahead, trial);
  const answer = model.answers.value[step.id];
  const isOverWeeks = guess.over === 'weeks';
  const range = isOverWeeks ? ([0, guess.most] as const) : guess.range;
  const measure = isOverWeeks ? undefined : measureOf(guess.outcome, language, range);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const tick = measure?.tick ?? ((value: number) => number.format(value));
  const worlds = trial === undefined ? undefined : curveWorlds(trial, guess);
  const given =
    known === undefined || ahead === undefined
      ? undefined
      : {
          label: fill(player.predict.given, { policy: policies[ahead]! }),
          values: curveWorlds(known, guess, ahead).bands.median,
        };
  const values = answer?.kind === 'curve' ? answer.values : points.map(() => null);
  return (
    <>
      <CurveBoard
        ticks={points.map((point) => (typeof point === 'string' ? policies[point]! : String(point)))}
        labelEvery={isOverWeeks ? 2 : 1}
        xLabel={isOverWeeks ? player.axes.days : ''}
        yLabel={isOverWeeks ? player.axes[guess.series] : `${measure!.axis} · ${player.directions[measure!.better]}`}
        range={range}
        tick={tick}
        values={values}
        {...(trial === undefined ? { onValues: (next) => model.answer(step.id, curveOf(next)) } : { worlds: worlds! })}
        {...(given === undefined ? {} : { given })}
        colour={isOverWeeks ? colourOfPolicy(model, step.trial, guess.policy) : 'var(--accent)'}
        label={model.texts.value.steps[step.id]?.ask ?? ''}
        legend={{
          room: player.predict.yours,
          most: player.reveal.legendMost,
          middle: isOverWeeks
            ? `${player.reveal.legendMiddle} · ${policies[guess.policy]}`
            : player.reveal.legendMiddle,
        }}
      />
      {worlds !== undefined && <p class="lesson-verdict">{curveText(answer, worlds, player)}</p>}
    </>
  );
}

const curveOf = (values: readonly (number | null)[]): Answer | undefined =>
  values.every((value) => value === null) ? undefined : { kind: 'curve', values };

function Marker({ model, step, trial, guess }: Of<'marker'>) {
  const { player, language } = lessonReader.value;
  const { policies } = model.texts.value;
  const known = useKnown(model, step.trial, guess.given, trial);
  const answer = model.answers.value[step.id];
  const measure = measureOf(guess.outcome, language, guess.range);
  const worlds = trial === undefined ? undefined : outcomeWorlds(trial, guess.policy, guess.outcome);
  const given =
    known === undefined || guess.given === undefined ? [] : outcomeWorlds(known, guess.given, guess.outcome);
  const axis = `${measure.axis} · ${player.directions[measure.better]}`;
  return (
    <>
      <MarkerBoard
        range={guess.range}
        tick={measure.tick}
        written={measure.value}
        axis={axis}
        value={answer?.kind === 'marker' ? answer.value : undefined}
        {...(trial === undefined
          ? { onValue: (value) => model.answer(step.id, { kind: 'marker', value }) }
          : { worlds: worlds! })}
        {...(given.length === 0
          ? {}
          : {
              given: {
                label: fill(player.predict.given, { policy: policies[guess.given!]! }),
                value: given.reduce((sum, one) => sum + one, 0) / given.length,
              },
            })}
        colour={colourOfPolicy(model, step.trial, guess.policy)}
        label={model.texts.value.steps[step.id]?.ask ?? ''}
        legend={{
          room: player.predict.yours,
          world: `${player.reveal.legendWorld} · ${policies[guess.policy]}`,
        }}
      />
      {worlds !== undefined && worlds.length > 0 && (
        <p class="lesson-verdict">{markerText(answer, worlds, measure, player)}</p>
      )}
    </>
  );
}

function Hands({ model, step, trial, guess }: Of<'hands'>) {
  const { player, language } = lessonReader.value;
  const { policies, steps } = model.texts.value;
  const answer = model.answers.value[step.id];
  const worlds = trial === undefined ? undefined : contrastWorlds(trial, guess);
  const scale = worlds?.differences ?? [1];
  const measure = measureOf(guess.outcome, language, scale, scale);
  const counts = answer?.kind === 'hands' ? answer.counts : noHands;
  const isTold = worlds !== undefined && trial!.isWhole;
  return (
    <>
      <p class="lesson-measure">
        {measure.label} · {player.directions[measure.better]}
      </p>
      <HandsBoard
        counts={counts}
        words={player.hands}
        label={steps[step.id]?.ask ?? ''}
        {...(trial === undefined ? { onCounts: (next) => model.answer(step.id, handsOf(next)) } : {})}
        {...(isTold ? { right: worlds.hand, rightText: player.reveal.right } : {})}
      />
      {worlds !== undefined && (
        <DifferenceStrip
          differences={worlds.differences}
          written={measure.difference}
          label={fill(player.reveal.difference, { policy: policies[guess.policy]!, against: policies[guess.against]! })}
          colour={colourOfPolicy(model, step.trial, guess.policy)}
        />
      )}
      {isTold &&
        handsText(answer, worlds, measure, player).map((line) => (
          <p key={line} class="lesson-verdict">
            {line}
          </p>
        ))}
    </>
  );
}

const handsOf = (counts: typeof noHands): Answer | undefined =>
  counts.better + counts.same + counts.worse === 0 ? undefined : { kind: 'hands', counts };

/** The runs of the policy that is shown before the guess: run alone while it is asked, part of the trial afterwards. */
function useKnown(
  model: LessonModel,
  trial: string,
  policy: string | undefined,
  whole: TrialState | undefined,
): TrialState | undefined {
  const name = policy === undefined ? undefined : aloneOf(trial, policy);
  useEffect(() => {
    if (name !== undefined && whole === undefined) model.run(name);
  }, [model, name, whole === undefined]);
  if (name === undefined) return undefined;
  return whole ?? model.runs.value[name]?.state;
}

function colourOfPolicy(model: LessonModel, trial: string, policy: string): string {
  const { policies } = model.planOf(trial);
  const styles = stylesOf(policies.map((one) => one.policy));
  return colourOf(styles[policies.findIndex(({ id }) => id === policy)]!);
}
