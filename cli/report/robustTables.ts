import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { sharePercent } from '../../report/decision/decisionWords.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import type { RobustDocument } from '../../report/robustness/robustDocument.ts';
import { outcomeValueText } from '../../report/robustness/robustNames.ts';
import type { RobustTarget } from '../../report/robustness/robustTargets.ts';
import { type PolicyNames, policyName } from '../../report/sensitivity/sensitivityNames.ts';
import { outcomeLabel, rowLabel } from '../../report/words.ts';
import { type PolicyRow, policyTable } from './policyTable.ts';

const unitOf = (outcome: string): string => outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '';

/** In how many worlds each policy is better than the reference, by objective. */
export function shareTable(
  { policies, reference, objectives, comparisons }: RobustDocument,
  texts: Texts,
  own?: PolicyNames,
): string {
  const others = policies.filter((id) => id !== reference);
  const rows = objectives.map(
    ({ outcome }): PolicyRow => [
      outcomeLabel(outcome, texts),
      (place) => {
        const found = comparisons.find((one) => one.policy === others[place] && one.outcome === outcome);
        const { n, share, ahead } = found!.headline;
        const { cell, mark } = texts.robustness.robust;
        return n === 0 ? texts.report.none : fill(cell, { value: sharePercent(share.value, texts), mark: mark[ahead] });
      },
    ],
  );
  return policyTable(labelsOf(others, texts, own), rows);
}

/** Means of every policy, by objective. */
export function expectedTable({ policies, expected }: RobustDocument, texts: Texts, own?: PolicyNames): string {
  const rows = expected.map(({ outcome, result }): PolicyRow => {
    const { factor } = displayed(unitOf(outcome));
    const means = result.policies.map(({ mean }) => mean);
    const decimals = decimalsFor(means.map(({ value }) => value * factor));
    const cell = (place: number) => {
      const { value, lo, hi } = means[place]!;
      if (!Number.isFinite(value)) return texts.report.none;
      const half = Number.isFinite(hi - lo) ? ` ±${fixed(((hi - lo) / 2) * factor, decimals)}` : '';
      return `${fixed(value * factor, decimals)}${half}`;
    };
    return [rowLabel(outcome, unitOf(outcome), texts), cell];
  });
  return policyTable(labelsOf(policies, texts, own), rows);
}

/** Mean, worst tenth and maximum of the regrets, by objective; the least of each row is marked. */
export function regretTable({ policies, regret }: RobustDocument, texts: Texts, own?: PolicyNames): string {
  const rows = regret.flatMap(({ outcome, result }): PolicyRow[] => {
    const { factor } = displayed(unitOf(outcome));
    const figures = (['mean', 'tail', 'max'] as const).map((name): PolicyRow => {
      const values = result.policies.map((one) => one[name].plain * factor);
      const [decimals, least] = [decimalsFor(values), Math.min(...values)];
      const cell = (place: number) => {
        const value = values[place]!;
        return Number.isFinite(value) ? `${fixed(value, decimals)}${value === least ? '*' : ' '}` : texts.report.none;
      };
      return [texts.robustness.robust.regretRows[name], cell];
    });
    return [[rowLabel(outcome, unitOf(outcome), texts), () => ''], ...figures];
  });
  return policyTable(labelsOf(policies, texts, own), rows);
}

/** In how many worlds each policy meets each target, and all. */
export function satisficingTable(
  { policies, satisficing, targets }: RobustDocument,
  texts: Texts,
  own?: PolicyNames,
): string {
  const t = texts.robustness.robust;
  const share = (value: number) => (Number.isFinite(value) ? sharePercent(value, texts) : texts.report.none);
  const rows: PolicyRow[] = [
    [t.allTargets, (place) => share(satisficing[place]!.share)],
    ...targets.map(
      (target, at): PolicyRow => [targetText(target, texts), (place) => share(satisficing[place]!.targets[at]!.share)],
    ),
  ];
  return policyTable(labelsOf(policies, texts, own), rows);
}

function targetText({ outcome, atLeast, atMost }: RobustTarget, texts: Texts): string {
  const t = texts.robustness.robust;
  const label = outcomeLabel(outcome, texts);
  const said = (value: number) => outcomeValueText(outcome, value, texts);
  if (atMost === undefined) return fill(t.atLeast, { outcome: label, value: said(atLeast!) });
  if (atLeast === undefined) return fill(t.atMost, { outcome: label, value: said(atMost) });
  return fill(t.within, { outcome: label, low: said(atLeast), high: said(atMost) });
}

const labelsOf = (ids: readonly string[], texts: Texts, own?: PolicyNames): string[] =>
  ids.map((id) => policyName(id, texts, own));
