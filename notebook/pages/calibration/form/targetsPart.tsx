import { fill } from '../../../../locales/fill.ts';
import { allowedText } from '../../../../report/calibration/calibrationNames.ts';
import { wantedText } from '../../../../report/validation/targetText.ts';
import { chartReader, language, pageTexts } from '../../../app/reader.ts';
import { contradictoryTargets, type TargetUse, useOf, useTarget } from '../state/calibrationEdits.ts';
import { useCalibration } from './calibrationContext.ts';

const uses = ['calibration', 'validation', 'none'] as const satisfies readonly TargetUse[];

/** What the county's figures are, and what each is for; contradictory ones can be chosen for nothing. */
export function TargetsPart() {
  const { choice, offered, edit } = useCalibration();
  const { targets: w } = pageTexts.value.calibration;
  const { texts } = chartReader.value;
  const now = choice.value;
  const contradictory = contradictoryTargets(now);
  const heldBack = now.targets.filter(({ role }) => role === 'validation').length;
  return (
    <>
      <p class="settings-note">{w.note}</p>
      <ul class="calibration-targets">
        {offered.value.map((target) => {
          const { outcome, label } = target;
          const name = label[language.value];
          return (
            <li key={outcome}>
              <span>{allowedText(target, texts)}</span>
              <select
                aria-label={fill(w.useOf, { name })}
                value={useOf(now, outcome)}
                onChange={({ currentTarget: { value } }) =>
                  edit((one) => useTarget(one, offered.peek(), outcome, value as TargetUse))
                }
              >
                {uses.map((use) => (
                  <option key={use} value={use}>
                    {w.uses[use]}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
        {contradictory.map((target) => (
          <li key={`${target.label.en} ${target.outcome}`} data-disabled="true">
            <span>{`${target.label[language.value]} ${wantedText(target, texts)}`}</span>
            <small>{w.contradictory}</small>
          </li>
        ))}
      </ul>
      {offered.value.length === 0 && <p class="settings-note">{w.none}</p>}
      {heldBack === 0 && offered.value.length > 0 && <p class="settings-problem">{w.noneHeldBack}</p>}
    </>
  );
}
