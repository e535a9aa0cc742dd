import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { factorValueText, sharePercent } from '../../report/decision/decisionWords.ts';
import { outsideSentences } from '../../report/decision/outsideSentences.ts';
import { fixed } from '../../report/numbers.ts';
import { commonSentences, comparisonSentences } from '../../report/robustness/comparisonSentences.ts';
import { robustCautions } from '../../report/robustness/robustCautions.ts';
import type { RobustDocument, RobustPrior } from '../../report/robustness/robustDocument.ts';
import { comparisonNames, priorName } from '../../report/robustness/robustNames.ts';
import { captionParts } from '../../report/sensitivity/captionParts.ts';
import { type PolicyNames, policyName } from '../../report/sensitivity/sensitivityNames.ts';
import { ensembleHead } from './ensembleText.ts';
import { wrap } from './grid.ts';
import { expectedTable, regretTable, satisficingTable, shareTable } from './robustTables.ts';

const lineWidth = 100;

/** What holds of policies over drawn worlds, as a planner reads it: shares first, then each comparison with what reverses it, figures, what is to be kept in mind, and what it is cited by. */
export function robustText(document: RobustDocument, texts: Texts, own?: PolicyNames): string {
  const t = texts.robustness.robust;
  const { policies, reference, targets, regret } = document;
  const nameOf = (id: string) => policyName(id, texts, own);
  const beyond = Math.max(...regret.map(({ result }) => result.beyond).filter((share) => !Number.isNaN(share)));
  const cautions = robustCautions(document, texts, own);
  // What forbids to conclude anything is read before what is concluded.
  const [grave, mild] = [true, false].map((one) =>
    cautions.filter(({ isGrave }) => isGrave === one).map(({ text }) => wrapped(`- ${text}`)),
  ) as [string[], string[]];
  const from = targets.every((target) => target.from === 'asked')
    ? t.asked
    : fill(t.reference, { reference: nameOf(reference) });
  return `${[
    [
      ensembleHead(document, texts),
      wrapped(
        fill(t.compared, { policies: policies.map(nameOf).join(texts.report.separator), reference: nameOf(reference) }),
      ),
    ].join('\n'),
    ...(grave.length > 0 ? [section(...grave)] : []),
    section(fill(t.shares, { reference: nameOf(reference) }), shareTable(document, texts, own), wrapped(t.legend)),
    ...comparisonSections(document, texts, own),
    wrapped(commonSentences(texts).join(texts.report.sentenceGap)),
    section(t.expected, expectedTable(document, texts, own)),
    section(
      t.regret,
      regretTable(document, texts, own),
      ...(beyond >= 0 ? [wrapped(fill(t.regretLegend, { beyond: sharePercent(beyond, texts) }))] : []),
    ),
    ...(targets.length > 0 ? [section(t.satisficing, satisficingTable(document, texts, own), wrapped(from))] : []),
    section(t.front, ...frontLines(document, texts, own)),
    section(t.priors, ...priorLines(document, texts)),
    ...(Object.keys(document.asked.values).length > 0 ? [section(t.at, ...askedLines(document, texts))] : []),
    ...(mild.length > 0 ? [section(texts.robustness.cautions, ...mild)] : []),
    wrap(
      fill(texts.sensitivity.report.citation, { facts: captionParts(document, texts).join(' · ') }),
      lineWidth,
      '  ',
    ),
  ].join('\n\n')}\n`;
}

const wrapped = (text: string): string => wrap(text, lineWidth, '  ');
const section = (...lines: readonly string[]): string => lines.join('\n');

/** Each other policy against the reference: a paragraph an objective, without what is said of all of them once. */
function comparisonSections(document: RobustDocument, texts: Texts, own?: PolicyNames): string[] {
  const others = document.policies.filter((id) => id !== document.reference);
  return others.map((policy) => {
    const title = fill(texts.robustness.robust.details, {
      policy: policyName(policy, texts, own),
      reference: policyName(document.reference, texts, own),
    });
    const paragraphs = document.comparisons
      .filter((one) => one.policy === policy)
      .map((one) => wrapped(`- ${comparisonSentences(document, one, texts, own).join(texts.report.sentenceGap)}`));
    return section(title, ...paragraphs);
  });
}

function frontLines({ front }: RobustDocument, texts: Texts, own?: PolicyNames): string[] {
  const t = texts.robustness.robust;
  if (front.n === 0) return [wrapped(t.undefined)];
  return front.policies.map(({ id, onFront, share, dominators }) => {
    const facts = { policy: policyName(id, texts, own), share: sharePercent(share, texts) };
    const others = policyName(dominators[0]?.id ?? '', texts, own);
    return wrapped(`- ${onFront ? fill(t.isOn, facts) : fill(t.isOff, { ...facts, others })}`);
  });
}

function priorLines(document: RobustDocument, texts: Texts): string[] {
  const t = texts.robustness.robust;
  const { priors, points } = document;
  if (priors.length === 0) return [wrapped(t.noPrior)];
  const lines = priors.map((prior) =>
    wrapped(
      `- ${fill(t.prior, {
        name: priorName(prior, texts),
        factors: factorsText(document, prior, texts),
        n: points,
        effective: fixed(prior.effective, 0),
      })}`,
    ),
  );
  return priors.some(({ from }) => from === 'scenario') ? [...lines, wrapped(t.priorFew)] : lines;
}

function factorsText(document: RobustDocument, { priors }: RobustPrior, texts: Texts): string {
  const t = texts.robustness.robust;
  const names = comparisonNames(document, { policy: document.reference, outcome: '' }, texts);
  const said = Object.entries(priors).map(([key, prior]) => {
    const value = (one: Parameters<typeof factorValueText>[1]) => factorValueText(key, one, names, texts);
    const what = t.priorKinds[prior.kind];
    const filled =
      prior.kind === 'range'
        ? fill(what, { low: value(prior.range[0]), high: value(prior.range[1]) })
        : prior.kind === 'shares'
          ? fill(what, { shares: prior.shares.join(texts.report.separator) })
          : fill(what, { mode: value(prior.mode) });
    return fill(t.priorFactor, { factor: names.factors[key]?.label ?? key, what: filled });
  });
  return said.join(texts.report.separator);
}

function askedLines(document: RobustDocument, texts: Texts): string[] {
  const { values, outside } = document.asked;
  const names = comparisonNames(document, { policy: document.reference, outcome: '' }, texts);
  const inside = Object.entries(values).filter(([key]) => outside.every((one) => one.key !== key));
  const said = inside.map(([key, value]) =>
    fill(texts.robustness.robust.inside, {
      factor: names.factors[key]?.label ?? key,
      value: factorValueText(key, value, names, texts),
    }),
  );
  return [...outsideSentences(outside, names, texts), ...said].map((text) => wrapped(`- ${text}`));
}
