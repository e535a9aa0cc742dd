import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { valueText } from '../../../report/parameterText.ts';
import { outcomeLabel } from '../../../report/words.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { factorRow, sizeValues } from './sweepMessages.ts';

/** What there is to say of an experiment: a name and a text a line. */
export function experimentLines(plan: ExperimentPlan, texts: Texts): (readonly [name: string, text: string])[] {
  const t = texts.sweep.explain;
  const { key, kind, label, note } = texts.report.explain;
  const { language } = texts;
  const { experiment, factors, plan: asked } = plan;
  const { question, caseSpec, policies, reference } = asked;
  const { days, slice, seed, settings } = question;
  const named = policies.map(({ id, policy }) => {
    const name = `${policy.label[language]} (${id})`;
    return id === reference && policies.length > 1 ? fill(t.reference, { policy: name }) : name;
  });
  const varied = factors.map((_, place) => {
    const [name, id, range] = factorRow(plan, place, texts);
    return `${name} (${id}): ${range}`;
  });
  return [
    [key, experiment.id],
    [kind, t.experiment],
    [label, experiment.label[language]],
    [note, experiment.note?.[language] ?? ''],
    [t.case, `${caseSpec.label[language]} (${caseSpec.id})`],
    [t.policies, named.join('\n')],
    [t.scenario, fill(t.extent, { days, slice: `1/${slice}`, seed })],
    [
      t.settings,
      Object.entries(settings)
        .map(([one, value]) => `${one} = ${valueText(value, texts)}`)
        .join('\n'),
    ],
    [t.design, fill(texts.sweep.size, sizeValues(plan, texts))],
    [t.factors, varied.join('\n')],
    [t.outcomes, experiment.outcomes.map((one) => `${outcomeLabel(one, texts)} (${one})`).join('\n')],
  ];
}
