import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DecisionCaution } from '../../sim/analysis/decision/decisionCaution.ts';
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
export function robustCautions(document: RobustDocument, texts: Texts): string[] {
  const found = cautionsOf(document);
  const codes = [...new Set(found.map(({ caution }) => caution.code))];
  const worst = codes.map((code) => {
    const own = found.filter(({ caution }) => caution.code === code);
    const outcomes = [...new Set(own.map(({ outcome }) => outcome))];
    return { caution: own.map(({ caution }) => caution).reduce(worse), outcomes };
  });
  const ordered = [
    ...worst.filter(({ caution }) => caution.isGrave),
    ...worst.filter(({ caution }) => !caution.isGrave),
  ];
  return ordered.map(({ caution, outcomes }) => {
    const text = decisionCautionText(caution, texts);
    const isAll = ofAll.includes(caution.code) || outcomes.length === document.objectives.length;
    if (isAll) return text;
    const about = listText(
      outcomes.map((outcome) => outcomeInWords(outcome, texts)),
      mostNamed,
      texts,
    );
    return fill(texts.robustness.cautionAbout, { about, text });
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
function badness({ isGrave, values }: DecisionCaution): number {
  const { share, undefined: left, effective, n } = values;
  const amount = share ?? left ?? -(effective ?? n ?? 0);
  return (isGrave ? 1e9 : 0) + amount;
}
