import { fill } from '../../../../locales/fill.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { durationText } from '../../../run/durationText.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';

/** From so many seconds on a reader is told what would make it shorter. */
const long = 1800;

/** How many runs the experiment takes, and about how long, before any of them is begun. */
export function SizeLine({ model }: { readonly model: SensitivityModel }) {
  const { sensitivity, run } = pageTexts.value;
  const { run: words } = sensitivity;
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
  const time = seconds === undefined ? words.estimating : fill(words.about, { time: durationText(seconds, run) });
  return (
    <>
      <p class="run-state">
        <output>
          <strong>{size}</strong> · {time}
        </output>
      </p>
      {seconds !== undefined && seconds > long && <p class="facts">{words.large}</p>}
    </>
  );
}
