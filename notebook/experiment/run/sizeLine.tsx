import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import type { ExperimentTexts } from '../../locales/en/experiment.ts';
import type { ExperimentModel } from '../experimentModel.ts';
import type { Analysed } from './sweepWorkerApi.ts';

/** From so many seconds on a reader is told what would make it shorter. */
const long = 1800;

/** How many runs the experiment takes, and about how long, before any of them is begun. */
export function SizeLine<Found extends Analysed>({ model }: { readonly model: ExperimentModel<Found> }) {
  const { run: words } = pageTexts.value.experiment;
  const { checked, faults, points, runs, seconds } = model.sizing.value;
  const { question } = model.state.experiment.value;
  if (checked === undefined) return <p class="run-state">{words.checking}</p>;
  if (faults.length > 0) return <p class="run-state">{words.cannot}</p>;
  const count = (n: number) => n.toLocaleString(language.value);
  const policies = question.policies.length;
  const size = fill(policies === 1 ? words.sizeOne : words.size, {
    points: count(points),
    policies,
    worlds: count(checked.question.worlds.replicates),
    runs: count(runs),
  });
  return (
    <>
      <p class="run-state">
        <output>
          <strong>{size}</strong> · {aboutText(seconds, words)}
        </output>
      </p>
      {seconds !== undefined && seconds > long && <p class="facts">{words.large}</p>}
    </>
  );
}

/** A time before it has passed, no finer than one measured run can tell. */
export function aboutText(seconds: number | undefined, words: ExperimentTexts['run']): string {
  if (seconds === undefined) return words.estimating;
  if (!Number.isFinite(seconds)) return words.unknown;
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return words.seconds;
  if (minutes === 1) return words.aboutMinute;
  return minutes < 90
    ? fill(words.aboutMinutes, { n: minutes })
    : fill(words.aboutHours, { n: Math.round(minutes / 60) });
}
