import { fill } from '../locales/fill.ts';
import type { Texts } from '../locales/texts.ts';
import { differenceDecimals, displayed, fixed, signed } from './numbers.ts';
import type { OverloadedGroup } from './overload.ts';
import type { SupportedDifference, VerdictSentence } from './verdict.ts';
import { outcomeLabel, unitText } from './words.ts';

export interface VerdictNames {
  /** By policy id. */
  readonly policyLabels: ReadonlyMap<string, string>;
  /** By outcome key. */
  readonly units: ReadonlyMap<string, string>;
}

/** One paragraph a sentence of the verdict. */
export function verdictText(sentences: readonly VerdictSentence[], names: VerdictNames, texts: Texts): string[] {
  return sentences.map((sentence) => paragraph(sentence, names, texts));
}

function paragraph(sentence: VerdictSentence, names: VerdictNames, texts: Texts): string {
  const { verdict, separator, sentenceGap } = texts.report;
  const policyName = (id: string) => names.policyLabels.get(id) ?? id;
  const labels = (keys: readonly string[]) => keys.map((key) => outcomeLabel(key, texts)).join(separator);
  const items = (differences: readonly SupportedDifference[]) =>
    differences.map((difference) => item(difference, names, texts)).join(separator);
  switch (sentence.kind) {
    case 'overloaded':
      return overloadedText(policyName(sentence.policy), sentence.groups, texts);
    case 'tooFew':
      return fill(verdict.tooFew, { policy: policyName(sentence.policy), n: sentence.n });
    case 'noDifference':
      return fill(verdict.noDifference, {
        policy: policyName(sentence.policy),
        reference: policyName(sentence.reference),
        list: labels(sentence.outcomes),
      });
    case 'chance':
      return fill(verdict.chance, { n: sentence.intervals, expected: fixed(sentence.expected, 1) });
    case 'differs': {
      const { policy, reference, better, worse, changed, undetected, carriers } = sentence;
      const parts = [fill(verdict.differs, { policy: policyName(policy), reference: policyName(reference) })];
      if (better.length > 0) parts.push(fill(verdict.better, { list: items(better) }));
      if (worse.length > 0) parts.push(fill(verdict.worse, { list: items(worse) }));
      if (changed.length > 0) parts.push(fill(verdict.changed, { list: items(changed) }));
      if (undetected.length > 0) parts.push(fill(verdict.undetected, { list: labels(undetected) }));
      parts.push(carriers.length > 0 ? fill(verdict.carriedBy, { list: items(carriers) }) : verdict.notCarried);
      return parts.join(sentenceGap);
    }
  }
}

/** Which pools of a policy have no steady state. */
export function overloadedText(policy: string, groups: readonly OverloadedGroup[], texts: Texts): string {
  const { verdict, separator } = texts.report;
  const items = groups.map(({ outcome, mean }) =>
    fill(verdict.overloadedItem, { outcome: outcomeLabel(outcome, texts), mean: fixed(mean * 100, 1) }),
  );
  return fill(verdict.overloaded, { policy, list: items.join(separator) });
}

function item({ outcome, difference, lo, hi }: SupportedDifference, names: VerdictNames, texts: Texts): string {
  const { factor, differenceUnit } = displayed(names.units.get(outcome) ?? '');
  const half = ((hi - lo) / 2) * factor;
  const decimals = differenceDecimals([{ difference: difference * factor, half }]);
  const text = fill(texts.report.verdict.item, {
    outcome: outcomeLabel(outcome, texts),
    difference: signed(difference * factor, decimals),
    half: fixed(half, decimals),
    unit: unitText(differenceUnit, texts),
  });
  return text.trimEnd();
}
