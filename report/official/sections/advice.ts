import { fill } from '../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { provenanceOf } from '../../../scenarios/provenance.ts';
import { outcomeInWords } from '../../sensitivity/sensitivityNames.ts';
import { contrastsOf, hasInterval, isBetter, supported } from '../../verdict/supported.ts';
import { decisionOutcomes } from '../mainOutcomes.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph, points, policyList } from '../officialText.ts';
import { isTested, robustCommand } from './robustness.ts';

/** Worlds below which a next step is to add some. */
const worldsEnough = 10;

/** What may be considered by rule, what does not follow, limits, and next steps. */
export function adviceSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, others, document } = facts;
  const { headings: h, advice: t } = texts.official;
  const heads = [numbers.section(h.advice)];
  const list = namesOf(decisionOutcomes, facts);
  const basis = fill(t.basis, { table: numbers.table('paired'), n: decisionOutcomes.length, list });
  return [
    ...heads,
    ...(others.length === 0 || document.replicates === 0
      ? []
      : [
          numbers.subsection(h.choices),
          paragraph(basis),
          ...points([...others.map((policy) => choice(policy, facts)), ...warnings(facts)], facts),
        ]),
    numbers.subsection(h.cannot),
    ...points(cannot(facts), facts),
    numbers.subsection(h.limits),
    ...points(t.limits, facts),
    numbers.subsection(h.next),
    ...points(next(facts), facts),
  ];
}

const namesOf = (keys: readonly string[], { texts }: OfficialFacts): string =>
  keys.map((key) => outcomeInWords(key, texts)).join(texts.report.separator);

const overloadedPolicies = ({ headlines }: OfficialFacts): readonly string[] =>
  headlines.flatMap((one) => (one.kind === 'overloaded' ? one.policies.map(({ policy }) => policy) : []));

/** Of one policy against the reference: for whom it may be, by the outcomes whose intervals exclude 0 and no others. */
function choice(id: string, facts: OfficialFacts): string {
  const { texts, document, labels, referenceLabel: reference } = facts;
  const t = texts.official.advice;
  const policy = labels.get(id) ?? id;
  const judged = contrastsOf(id, document.contrasts, outcomeDefinitions).filter(
    ({ definition, contrast }) =>
      (decisionOutcomes as readonly string[]).includes(definition.key) && hasInterval(contrast),
  );
  if (judged.length === 0) return fill(t.unknown, { policy });
  const keysOf = (wanted: boolean | null) =>
    judged
      .filter(({ definition, contrast }) => {
        const found = supported(contrast);
        return (found === null ? null : isBetter(definition, found.difference)) === wanted;
      })
      .map(({ definition }) => definition.key);
  const [better, worse, open] = [keysOf(true), keysOf(false), keysOf(null)];
  if (better.length + worse.length === 0) return fill(t.noDifference, { policy, reference });
  const kind = worse.length === 0 ? 'better' : better.length === 0 ? 'worse' : 'mixed';
  const said = fill(t[kind], { policy, reference, better: namesOf(better, facts), worse: namesOf(worse, facts) });
  return open.length === 0 ? said : [said, fill(t.undetected, { list: namesOf(open, facts) })].join(texts.official.gap);
}

function warnings(facts: OfficialFacts): string[] {
  const t = facts.texts.official.advice;
  const overloaded = overloadedPolicies(facts);
  return [
    ...(overloaded.length > 0 ? [fill(t.overloaded, { list: policyList(overloaded, facts) })] : []),
    ...(facts.sliceDenominator > 1 ? [t.slice] : []),
  ];
}

function cannot(facts: OfficialFacts): string[] {
  const { texts, others, caseLabel, referenceLabel, sliceDenominator, headlines } = facts;
  const t = texts.official.advice.cannot;
  return [
    fill(t.outcome, { case: caseLabel }),
    t.equality,
    t.weighing,
    ...(others.length > 1 ? [fill(t.ranking, { reference: referenceLabel })] : []),
    ...(sliceDenominator > 1 ? [t.slice] : []),
    ...(overloadedPolicies(facts).length > 0 ? [t.overloaded] : []),
    ...(headlines.some(({ kind }) => kind === 'fewWorlds' || kind === 'tooFew') ? [t.fewWorlds] : []),
  ];
}

function next(facts: OfficialFacts): string[] {
  const { texts, plan, document, sliceDenominator, others } = facts;
  const t = texts.official.advice.next;
  const assumed = Object.keys(plan.caseSpec.constants).filter(
    (key) => provenanceOf(plan.caseSpec, key).kind === 'assumption',
  );
  return [
    ...(sliceDenominator > 1 ? [t.whole] : []),
    ...(document.replicates < worldsEnough ? [t.worlds] : []),
    ...(isTested(facts) || others.length === 0 ? [] : [fill(t.robust, { command: robustCommand(facts) })]),
    ...(overloadedPolicies(facts).length > 0 ? [t.overloaded] : []),
    ...(assumed.length > 0 ? [fill(t.facts, { n: assumed.length })] : []),
    t.replay,
  ];
}
