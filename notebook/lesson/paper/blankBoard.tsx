import { hands } from '../answers/answer.ts';
import { CurveBoard } from '../boards/curveBoard.tsx';
import { MarkerBoard } from '../boards/markerBoard.tsx';
import type { LessonModel } from '../lessonModel.ts';
import { lessonReader, measureOf } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { pointsOf } from '../trial/curvePoints.ts';

interface BlankBoardProps {
  readonly model: LessonModel;
  readonly step: Extract<LessonStep, { kind: 'predict' }>;
}

/** A board to be filled in with a pen on paper. */
export function BlankBoard({ model, step: { id, guess, trial } }: BlankBoardProps) {
  const { player, language } = lessonReader.value;
  const { policies } = model.texts.value;
  const legend = { room: player.paperPage.mine, most: '', middle: '', world: '' };
  if (guess.kind === 'hands') {
    return (
      <p class="lesson-paper-hands">
        {hands.map((hand) => (
          <span key={hand}>☐ {player.hands[hand]}</span>
        ))}
      </p>
    );
  }
  if (guess.kind === 'marker') {
    const measure = measureOf(guess.outcome, language, guess.range);
    return (
      <MarkerBoard
        range={guess.range}
        tick={measure.tick}
        written={measure.value}
        axis={measure.axis}
        value={undefined}
        colour="var(--ink)"
        label={model.texts.value.steps[id]?.ask ?? ''}
        legend={legend}
      />
    );
  }
  const points = pointsOf(guess, model.spec.trials[trial]!);
  const isOverWeeks = guess.over === 'weeks';
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const measure = isOverWeeks ? undefined : measureOf(guess.outcome, language, guess.range);
  return (
    <CurveBoard
      ticks={points.map((point) => (typeof point === 'string' ? policies[point]! : String(point)))}
      labelEvery={isOverWeeks ? 2 : 1}
      xLabel={isOverWeeks ? player.axes.days : ''}
      yLabel={isOverWeeks ? player.axes[guess.series] : measure!.axis}
      range={isOverWeeks ? [0, guess.most] : guess.range}
      tick={measure?.tick ?? ((value) => number.format(value))}
      values={points.map(() => null)}
      colour="var(--ink)"
      label={model.texts.value.steps[id]?.ask ?? ''}
      legend={legend}
    />
  );
}
