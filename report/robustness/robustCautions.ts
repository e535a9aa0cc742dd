import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DecisionCaution } from '../../sim/analysis/decision/decisionCaution.ts';
import { ascending } from '../../sim/engine/order.ts';
import { decisionCautionText } from '../decision/decisionCautionText.ts';
import { listText } from '../sensitivity/figureText.ts';
import { outcomeInWords } from '../sensitivity/sensitivityNames.ts';
import type { RobustDocument } from './robustDocument.ts';

interface Found {
  readonly caution: DecisionCaution;
  readonly outcome: string;
}

const mostNamed = 5;
/** What holds of every outcome alike. */
const ofAll: readonly DecisionCaution['code'][] = ['fewWorlds', 'oneReplicate'];

/** Why figures of a document are not to be trusted, a sentence a kind: the worst of them, and which outcomes are concerned. Grave ones first. */
export function robustCautions(
  document: RobustDocument,
  texts: Texts,
): { readonly text: string; readonly isGrave: boolean }[] {
  const found = cautionsOf(document);
  const kindOf = ({ caution }: Found) => `${caution.isGrave ? 0 : 1} ${caution.code}`;
  return ascending(new Set(found.map(kindOf))).map((kind) => {
    const own = found.filter((one) => kindOf(one) === kind);
    const caution = own.map((one) => one.caution).reduce(worse);
    const text = decisionCautionText(caution, texts);
    const { isGrave } = caution;
    const outcomes = [...new Set(own.map(({ outcome }) => outcome))];
    if (ofAll.includes(caution.code) || outcomes.length === document.objectives.length) return { text, isGrave };
    const labels = outcomes.map((outcome) => outcomeInWords(outcome, texts));
    const about = listText(labels, mostNamed, texts);
    return { text: fill(texts.robustness.cautionAbout, { about, text }), isGrave };
  });
}

function cautionsOf({ expected, regret, satisficing, comparisons, targets }: RobustDocument): Found[] {
  const each = (outcome: string, cautions: readonly DecisionCaution[]) =>
    cautions.map((caution) => ({ caution, outcome }));
  return [
    ...[...expected, ...regret].flatMap(({ outcome, result }) => each(outcome, result.cautions)),
    ...comparisons.flatMap(({ outcome, headline: { cautions, priors } }) => [
      ...each(outcome, cautions),
      ...priors.flatMap((prior) => each(outcome, prior.cautions)),
    ]),
    ...satisficing.flatMap(({ cautions }) =>
      targets.flatMap(({ outcome }) =>
        each(
          outcome,
          cautions.filter(({ code }) => code === 'unsureWorlds'),
        ),
      ),
    ),
  ];
}

const worse = (one: DecisionCaution, other: DecisionCaution): DecisionCaution =>
  badness(other) > badness(one) ? other : one;

/** More is worse: what is left out, what is luck, how little is left. */
function badness({ values }: DecisionCaution): number {
  const { share, undefined: left, effective, n } = values;
  return share ?? left ?? -(effective ?? n ?? 0);
}
