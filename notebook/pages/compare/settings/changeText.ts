import { fill } from '../../../../locales/fill.ts';
import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { caseLabel, labelOf, policyLabel, valueText, valueWithUnit, worldsText } from './labels.ts';
import { baseValue, type Change } from './questionDiff.ts';
import { presetOf } from './questionEdits.ts';
import type { Settings } from './settingsContext.ts';

type Words = Pick<Settings, 'language' | 'texts' | 'words'>;

/** A change in the reader's words. `last` and `now` are the questions it lies between. */
export function changeText(change: Change, last: Question, now: Question, { language, texts, words }: Words): string {
  const w = words.changes;
  const value = (one: LeverValue | undefined) => (one === undefined ? w.asCase : valueText(one, words));
  const withUnit = (key: string, one: LeverValue | undefined) =>
    one === undefined ? w.asCase : valueWithUnit(key, one, words, texts);
  switch (change.kind) {
    case 'case':
      return fill(w.case, { from: caseLabel(change.from, language), to: caseLabel(change.to, language) });
    case 'policyAdded':
      return fill(w.policyAdded, { policy: policyLabel(change.policy, now, language) });
    case 'policyRemoved':
    case 'policyRewritten':
      return fill(w[change.kind], { policy: policyLabel(change.policy, last, language) });
    case 'order':
      return w.order;
    case 'reference':
      return fill(w.reference, {
        from: policyLabel(change.from, last, language),
        to: policyLabel(change.to, now, language),
      });
    case 'renamed':
      return fill(w.renamed, { from: change.from, to: change.to });
    case 'lever': {
      const { key, mixture } = change;
      const base = baseValue(mixture, key, now);
      return fill(w.lever, {
        policy: mixture.label,
        label: labelOf(key, texts),
        from: value(change.from ?? base),
        to: withUnit(key, change.to ?? base),
      });
    }
    case 'setting': {
      const { key } = change;
      return fill(w.setting, {
        label: labelOf(key, texts),
        from: value(change.from ?? presetOf(last, key)),
        to: withUnit(key, change.to ?? presetOf(now, key)),
      });
    }
    case 'ensemble':
      return fill(w.ensemble, { from: change.from?.name ?? w.noEnsemble, to: change.to?.name ?? w.noEnsemble });
    case 'worlds':
      return fill(w.worlds, { from: worldsText(change.from, words), to: worldsText(change.to, words) });
    case 'slice': {
      const part = (n: number) => (n === 1 ? words.run.whole : fill(words.run.part, { n }));
      return fill(w.slice, { from: part(change.from), to: part(change.to) });
    }
    default:
      return fill(w[change.kind], { from: change.from, to: change.to });
  }
}
