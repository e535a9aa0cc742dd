import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../../models/governance/outcomes/definitions.ts';
import { decimalsFor, displayed, fixed } from '../../../../report/numbers.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { RobustTarget } from '../../../../report/robustness/robustTargets.ts';
import { outcomeLabel, unitText } from '../../../../report/words.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { readNumber } from '../../compare/settings/numberDraft.ts';

interface TargetFormProps {
  readonly document: RobustDocument;
  readonly onTargets: (targets: readonly Omit<RobustTarget, 'from'>[] | null) => void;
}

interface Draft {
  readonly isUsed: boolean;
  readonly text: string;
}

const any = { type: 'number', bounds: [-1e15, 1e15] } as const;

/** What each objective shall reach at least, or at most; in the unit that readers see. */
export function TargetForm({ document, onTargets }: TargetFormProps) {
  const { targets: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { objectives, targets } = document;
  const shownUnit = (outcome: string) => displayed(outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '');
  const first = (): Record<string, Draft> =>
    Object.fromEntries(
      objectives.map(({ outcome }): [string, Draft] => {
        const own = targets.find((one) => one.outcome === outcome);
        const value = (own?.atLeast ?? own?.atMost ?? Number.NaN) * shownUnit(outcome).factor;
        return [
          outcome,
          { isUsed: own !== undefined, text: Number.isFinite(value) ? fixed(value, decimalsFor([value], 4)) : '' },
        ];
      }),
    );
  const [drafts, setDrafts] = useState(first);
  const [problem, setProblem] = useState('');
  const set = (outcome: string, change: Partial<Draft>) =>
    setDrafts({ ...drafts, [outcome]: { ...drafts[outcome]!, ...change } });
  const apply = () => {
    const asked: Omit<RobustTarget, 'from'>[] = [];
    for (const { outcome, better } of objectives) {
      const { isUsed, text } = drafts[outcome]!;
      if (!isUsed) continue;
      const value = readNumber(text, any);
      if (typeof value !== 'number') return setProblem(fill(t.noNumber, { value: text }));
      const bound = value / shownUnit(outcome).factor;
      asked.push({ outcome, ...(better === 'higher' ? { atLeast: bound } : { atMost: bound }) });
    }
    if (asked.length === 0) return setProblem(t.none);
    setProblem('');
    onTargets(asked);
  };
  return (
    <form
      class="robust-targets"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {objectives.map(({ outcome, better }) => {
        const sign = better === 'higher' ? t.atLeast : t.atMost;
        const unit = unitText(shownUnit(outcome).unit, texts);
        const label = outcomeLabel(outcome, texts);
        const { isUsed, text } = drafts[outcome]!;
        return (
          <div key={outcome}>
            <label class="settings-tick">
              <input
                type="checkbox"
                checked={isUsed}
                onChange={({ currentTarget: { checked } }) => set(outcome, { isUsed: checked })}
              />
              <span>{label}</span>
            </label>
            <span>
              {sign}{' '}
              <input
                class="settings-number"
                type="text"
                inputMode="decimal"
                autocomplete="off"
                disabled={!isUsed}
                aria-label={fill(t.field, { outcome: label, sign, unit })}
                value={text}
                onInput={({ currentTarget }) => set(outcome, { text: currentTarget.value })}
              />{' '}
              {unit}
            </span>
          </div>
        );
      })}
      <p role="alert" class="settings-problem">
        {problem}
      </p>
      <div class="robust-actions">
        <button type="submit">{t.apply}</button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setProblem('');
            onTargets(null);
          }}
        >
          {t.reset}
        </button>
      </div>
    </form>
  );
}
