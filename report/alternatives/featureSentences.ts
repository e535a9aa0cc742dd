import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { decimalsFor, displayed, signed } from '../numbers.ts';
import { outcomeLabel, unitText } from '../words.ts';
import type { AlternativesContrast, AlternativesDocument } from './alternativesDocument.ts';
import type { AgentDifference } from './reading.ts';

/** What turning a feature off does to the differences whose sign an alternative has the other way round. */
export function featureSentences({ features, contrasts, policies }: AlternativesDocument, texts: Texts): string[] {
  const t = texts.alternatives;
  const turned = contrasts.filter(
    ({ network, dynamics }) => network.reading === 'opposite' || dynamics.reading === 'opposite',
  );
  return turned.flatMap((contrast) =>
    features.map(({ feature, contrasts: found }) => {
      const without = found.find(({ policy, outcome }) => policy === contrast.policy && outcome === contrast.outcome)!;
      const template = { turns: t.featureTurns, weakens: t.featureWeakens, keeps: t.featureKeeps }[
        effectOf(contrast, without)
      ];
      return fill(template, {
        policy: policies.find(({ id }) => id === contrast.policy)!.label,
        outcome: outcomeLabel(contrast.outcome, texts),
        feature: t.features[feature] ?? feature,
        without: measure(without, contrast.unit, texts),
        with: measure(contrast.agent, contrast.unit, texts),
        models: opposed(contrast)
          .map((model) => t.columns[model])
          .join(t.and),
      });
    }),
  );
}

const opposed = (contrast: AlternativesContrast): ('network' | 'dynamics')[] =>
  (['network', 'dynamics'] as const).filter((model) => contrast[model].reading === 'opposite');

/** Whether the sign turns for sure, is no longer sure, or stays. */
function effectOf(
  { agent }: AlternativesContrast,
  { difference, lo, hi }: AgentDifference,
): 'turns' | 'weakens' | 'keeps' {
  if (difference === null || lo === null || hi === null || (lo <= 0 && hi >= 0)) return 'weakens';
  return Math.sign(difference) === Math.sign(agent.difference!) ? 'keeps' : 'turns';
}

/** A difference with its interval and unit, as a reader sees it. */
function measure(difference: AgentDifference, unit: string, texts: Texts): string {
  const { factor, differenceUnit } = displayed(unit);
  return `${intervalText(difference, factor, texts)} ${unitText(differenceUnit, texts)}`.trimEnd();
}

/** A difference times `factor` with its interval. */
export function intervalText({ difference, lo, hi }: AgentDifference, factor: number, texts: Texts): string {
  const t = texts.alternatives;
  if (difference === null || lo === null || hi === null) return t.noMeasure;
  const shown = [difference, lo, hi].map((value) => value * factor);
  const decimals = decimalsFor(shown, 2);
  const [mid, from, to] = shown.map((value) => signed(value, decimals));
  return fill(t.measure, { difference: mid!, lo: from!, hi: to! });
}
