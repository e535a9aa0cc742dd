import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { type DecisionCaution, luckCaution } from '../../sim/analysis/decision/decisionCaution.ts';
import { ascending } from '../../sim/engine/order.ts';
import { decisionCautionText } from '../decision/decisionCautionText.ts';
import { listText } from '../sensitivity/figureText.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { capitalised } from '../words.ts';
import type { RobustDocument } from './robustDocument.ts';
import { priorName } from './robustNames.ts';

/** What a caution is about: figures of an outcome, one comparison, a target, or what another prior makes of all. */
type Subject =
  | { readonly kind: 'outcome' | 'target'; readonly outcome: string }
  | { readonly kind: 'comparison'; readonly outcome: string; readonly policy: string }
  | { readonly kind: 'prior'; readonly name: string };

interface Found {
  readonly caution: DecisionCaution;
  readonly subject: Subject;
}

const mostNamed = 5;
/** What holds of every figure alike. */
const ofAll: readonly DecisionCaution['code'][] = ['fewWorlds', 'oneReplicate'];

/**
 * Why figures of a document are not to be trusted, a sentence a kind: the worst of them, and which outcomes, comparisons, targets or priors are concerned. Grave ones first. A prior under which few worlds count
 * forbids to conclude from that prior alone: it is not grave here.
 */
export function robustCautions(
  document: RobustDocument,
  texts: Texts,
  own?: PolicyNames,
): { readonly text: string; readonly isGrave: boolean }[] {
  const found = cautionsOf(document);
  const kindOf = ({ caution, subject }: Found) =>
    `${caution.isGrave ? 0 : 1} ${caution.code} ${ofAll.includes(caution.code) ? '' : subject.kind}`;
  return ascending(new Set(found.map(kindOf))).map((kind) => {
    const alike = found.filter((one) => kindOf(one) === kind);
    const caution = alike.map((one) => one.caution).reduce(worse);
    const text = decisionCautionText(caution, texts);
    const { isGrave } = caution;
    const subjects = alike.map((one) => one.subject);
    const about = ofAll.includes(caution.code) ? '' : aboutText(document, subjects, texts, own);
    const said = about === '' ? text : capitalised(fill(texts.robustness.cautionAbout, { about, text }));
    return { text: said, isGrave: isGrave && subjects[0]!.kind !== 'prior' };
  });
}

function cautionsOf({ expected, regret, satisficing, comparisons }: RobustDocument): Found[] {
  const each = (subject: Subject, cautions: readonly DecisionCaution[]) =>
    cautions.map((caution) => ({ caution, subject }));
  return [
    ...[...expected, ...regret].flatMap(({ outcome, result }) => each({ kind: 'outcome', outcome }, result.cautions)),
    ...comparisons.flatMap(({ outcome, policy, headline: { cautions, priors } }) => {
      const ofLuck = cautions.filter(({ code }) => code === 'unsureWorlds');
      const others = cautions.filter(({ code }) => code !== 'unsureWorlds');
      return [
        ...each({ kind: 'comparison', outcome, policy }, ofLuck),
        ...each({ kind: 'outcome', outcome }, others),
        ...priors.flatMap(({ name, cautions: weighted }) =>
          each(
            { kind: 'prior', name },
            weighted.filter(({ code }) => code === 'lowEffectiveSize'),
          ),
        ),
      ];
    }),
    ...satisficing.flatMap(({ targets }) =>
      targets.flatMap(({ key, unsure }) => each({ kind: 'target', outcome: key }, luckCaution('unsureWorlds', unsure))),
    ),
  ];
}

/** Subjects of one kind in words; empty where they are all outcomes, or all comparisons, that there are. */
function aboutText(document: RobustDocument, subjects: readonly Subject[], texts: Texts, own?: PolicyNames): string {
  const t = texts.robustness;
  const { comparisons, objectives, priors } = document;
  const listed = (labels: Iterable<string>) => listText([...new Set(labels)], mostNamed, texts);
  const inWords = (outcome: string) => outcomeInWords(outcome, texts);
  const named = subjects.flatMap((subject) =>
    subject.kind === 'prior' ? priors.filter(({ name }) => name === subject.name) : [],
  );
  if (named.length > 0) return fill(t.cautionPrior, { names: listed(named.map((prior) => priorName(prior, texts))) });
  const ofOutcomes = subjects.flatMap((subject) => (subject.kind === 'prior' ? [] : [subject]));
  const outcomes = [...new Set(ofOutcomes.map(({ outcome }) => outcome))];
  if (ofOutcomes[0]!.kind === 'target') {
    return outcomes.length === document.targets.length
      ? t.cautionAllTargets
      : fill(t.cautionTargets, { outcomes: listed(outcomes.map(inWords)) });
  }
  if (ofOutcomes[0]!.kind === 'outcome') {
    return outcomes.length === objectives.length ? '' : listed(outcomes.map(inWords));
  }
  if (ofOutcomes.length === comparisons.length) return '';
  const policies = document.policies.length - 1;
  return listed(
    ofOutcomes.flatMap((subject) => {
      const isWhole = ofOutcomes.filter(({ outcome }) => outcome === subject.outcome).length === policies;
      if (isWhole) return [inWords(subject.outcome)];
      const policy = subject.kind === 'comparison' ? policyName(subject.policy, texts, own) : '';
      return [fill(t.cautionPair, { outcome: inWords(subject.outcome), policy })];
    }),
  );
}

const worse = (one: DecisionCaution, other: DecisionCaution): DecisionCaution =>
  badness(other) > badness(one) ? other : one;

/** More is worse: what is left out, what is luck, how little is left. */
function badness({ values }: DecisionCaution): number {
  const { share, undefined: left, effective, n } = values;
  return share ?? left ?? -(effective ?? n ?? 0);
}
