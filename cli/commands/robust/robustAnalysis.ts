import type { Texts } from '../../../locales/texts.ts';
import { parameterOf, parameters } from '../../../models/governance/parameters/parameters.ts';
import { commonSentences, comparisonSentences } from '../../../report/robustness/comparisonSentences.ts';
import { robustDrawnJson } from '../../../report/robustness/drawnJson.ts';
import { checkDrawn } from '../../../report/robustness/drawnOutcomes.ts';
import { robustCautions } from '../../../report/robustness/robustCautions.ts';
import { type RobustChoices, type RobustDocument, robustDocument } from '../../../report/robustness/robustDocument.ts';
import { robustJson } from '../../../report/robustness/robustnessJson.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { robustRows } from '../../../report/robustness/robustRows.ts';
import { robustWorldColumns } from '../../../report/robustness/worldColumns.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { outsideTestedRange } from '../../../sim/analysis/decision/outsideTestedRange.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { nearestNames } from '../../nearest.ts';
import { OptionReader } from '../../optionReader.ts';
import { robustText } from '../../report/robustText.ts';
import type { Analysis } from '../ensemble/analysis.ts';
import { comparedPolicies, labelsOf } from '../ensemble/policyNames.ts';
import type { RobustOptions } from './robustOptions.ts';

/** What `robust` makes of runs. Of a folder's (`isFolder`) the policies named are picked; else they are those that were run. */
export function robustAnalysis(options: RobustOptions, isFolder: boolean, texts: Texts): Analysis<RobustDocument> {
  const { objectives = usualObjectives, targets = [] } = options;
  const outcomes = [...new Set([...objectives, ...targets.map(({ outcome }) => outcome)])];
  return {
    name: 'robust',
    outcomes,
    check(plan) {
      checkDrawn(plan);
      const reader = new OptionReader();
      comparedPolicies(plan, isFolder ? options : {}, reader);
      checkFactors(plan, options, reader);
      reader.done();
      checkPriors(plan, options);
      underName('outsideTestedRange.point.', '--at ', () => outsideTestedRange(options.asked, plan.factors));
    },
    document: (plan, result, facts) => robustDocument(plan, result, facts, choicesOf(plan, options, isFolder)),
    json: robustJson,
    drawn: robustDrawnJson,
    rows: robustRows,
    columns: robustWorldColumns,
    text: (document, plan) => robustText(document, texts, labelsOf(plan, texts)),
    sentences: (document, plan) => [
      ...robustCautions(document, texts).map(({ text }) => text),
      ...document.comparisons.map((one) =>
        comparisonSentences(document, one, texts, labelsOf(plan, texts)).join(texts.report.sentenceGap),
      ),
      ...commonSentences(texts),
    ],
  };
}

function choicesOf(plan: ExperimentPlan, options: RobustOptions, isFolder: boolean): RobustChoices {
  const { objectives, targets, priors, asked } = options;
  return {
    ...comparedPolicies(plan, isFolder ? options : {}, new OptionReader()),
    ...(objectives === undefined ? {} : { objectives }),
    ...(targets === undefined ? {} : { targets }),
    ...(priors === undefined ? {} : { priors: priors.named }),
    asked,
  };
}

/** Notes priors of factors that were not varied, and values of what is no parameter at all. */
function checkFactors({ factors }: ExperimentPlan, { priors, asked }: RobustOptions, reader: OptionReader): void {
  const varied = factors.map(({ key }) => key);
  for (const [name, own] of Object.entries(priors?.named ?? {})) {
    for (const key of Object.keys(own)) {
      if (varied.includes(key)) continue;
      const path = `${priors!.file}#${name}.${key}`;
      reader.fault({ code: 'notVaried', path, value: key, expected: nearestNames(key, varied) });
    }
  }
  const known = [...varied, ...parameters.map(({ key }) => key)];
  for (const key of Object.keys(asked)) {
    if (varied.includes(key) || parameterOf(key) !== undefined) continue;
    reader.fault({ code: 'unknownName', path: '--at', value: key, expected: nearestNames(key, known) });
  }
}

/** Throws what is wrong with the values of priors, under the name of their file. */
function checkPriors({ factors, design }: ExperimentPlan, { priors }: RobustOptions): void {
  for (const [name, own] of Object.entries(priors?.named ?? {})) {
    underName('priorWeights.priors.', `${priors!.file}#${name}.`, () => priorWeights(factors, design.points, own));
  }
}

/** Throws faults of a function under the name that the reader gave what it was told. */
function underName(inner: string, outer: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    throw new FaultError(error.faults.map((fault) => ({ ...fault, path: fault.path.replace(inner, outer) })));
  }
}
