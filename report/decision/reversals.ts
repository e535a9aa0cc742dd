import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Crossing, FactorFlip } from '../../sim/analysis/decision/flip.ts';
import type { DecisionNames } from './decisionNames.ts';
import { bareValue, factorName, factorValueText, withUnit } from './decisionWords.ts';

/** Where a factor turns the preference from `ahead`, for sure, in clauses: stretches of its range, or its values. Empty where it does not. */
export function reversalClauses(
  flip: FactorFlip,
  ahead: 'policy' | 'reference',
  names: DecisionNames,
  texts: Texts,
): string[] {
  const t = texts.decision.sentence;
  const factor = factorName(flip.key, names);
  if (flip.status !== 'crossing') return [];
  if (flip.kind === 'levels') {
    const lost = flip.levels.filter(({ better }) => better !== 'unsure' && better !== ahead);
    const values = lost.map(({ value }) => factorValueText(flip.key, value, names, texts));
    return values.length === 0 ? [] : [fill(t.at, { factor, values: values.join(texts.report.separator) })];
  }
  const sure = flip.crossings.filter(({ isSure }) => isSure);
  const text = (crossing: Crossing) => crossingText(flip.key, crossing, names, texts);
  const first = sure[0]!;
  const clauses = first.above === ahead ? [fill(t.below, { factor, to: text(first) })] : [];
  for (const [at, crossing] of sure.entries()) {
    if (crossing.above === ahead) continue;
    const next = sure[at + 1];
    const from = text(crossing);
    clauses.push(
      next === undefined ? fill(t.above, { factor, from }) : fill(t.between, { factor, from, to: text(next) }),
    );
  }
  return clauses;
}

/** A crossing and its interval, whose ends may lie outside what was tested. */
function crossingText(key: string, { value, lo, hi }: Crossing, names: DecisionNames, texts: Texts): string {
  const t = texts.decision.sentence;
  const said = (one: number) => bareValue(one, texts);
  const parts = { value: said(value), lo: said(lo), hi: said(hi) };
  const isOpen = { below: lo === Number.NEGATIVE_INFINITY, above: hi === Number.POSITIVE_INFINITY };
  const template = isOpen.below
    ? isOpen.above
      ? t.crossingOpen
      : t.crossingDown
    : isOpen.above
      ? t.crossingUp
      : t.crossing;
  return withUnit(key, fill(template, parts), names);
}
