import type { Texts } from '../../locales/texts.ts';
import { claimsParts, type OutcomeUnits, outcomeInSentence, worldNumber } from './claimText.ts';
import type { ComparedHeadline, OtherOutcomes } from './headline.ts';
import { overloadedParts } from './overloadText.ts';
import { type Filling, fillParts, joinParts, type Part } from './richText.ts';
import { type PolicyLabels, policyPart, termPart } from './sentence.ts';
import type { VerdictHeadline } from './verdict.ts';

type Compared = Extract<ComparedHeadline, { readonly kind: 'compared' }>;

/** The words of one headline. */
export function headlineParts(
  headline: VerdictHeadline,
  labels: PolicyLabels,
  units: OutcomeUnits,
  texts: Texts,
): Part[] {
  const t = texts.report.verdict.headline;
  const world = termPart('world', texts);
  const interval = termPart('interval', texts);
  switch (headline.kind) {
    case 'nothingCompared':
      return fillParts(t.nothingCompared, {});
    case 'overloaded': {
      const items = headline.policies.map(({ policy, groups }) =>
        fillParts(t.overloadedPolicy, {
          policy: policyPart(policy, labels),
          list: overloadedParts(policy, groups, texts),
        }),
      );
      return fillParts(t.overloaded, {
        overloaded: termPart('overloaded', texts),
        list: joinParts(items, texts.report.separator),
      });
    }
    case 'tooFew':
    case 'noInterval':
    case 'noDifference':
      return fillParts(t[headline.kind], {
        policy: policyPart(headline.policy, labels),
        ...('reference' in headline ? { reference: policyPart(headline.reference, labels) } : {}),
        n: worldNumber(headline.n),
        world,
        interval,
      });
    case 'compared':
      return comparedParts(headline, labels, units, texts);
    case 'fewWorlds':
      return fillParts(t.fewWorlds, { n: worldNumber(headline.n), world });
    case 'slice':
      return fillParts(headline.preview ? t.preview : t.slice, {
        preview: termPart('preview', texts),
        slice: termPart('slice', texts),
        share: { kind: 'number', text: `1/${headline.denominator}`, term: 'term:slice' },
      });
  }
}

/** Sentences, of which the first names the policies. */
function comparedParts(headline: Compared, labels: PolicyLabels, units: OutcomeUnits, texts: Texts): Part[] {
  const { report } = texts;
  const t = report.verdict.headline;
  const { policy, reference, n, main, also, tradeOff, undetected, unknown, others } = headline;
  const claimed = main.length + also.length > 0;
  const list = (keys: readonly string[]): Part[] =>
    joinParts(
      keys.map((key) => outcomeInSentence(key, texts)),
      report.separator,
    );
  const said: (Part[] | false)[] = [
    main.length > 0 && claimsParts(main, policy, units, texts),
    also.length > 0 && alsoParts(headline, units, texts),
    undetected.length > 0 && fillParts(t.undetected, { list: list(undetected) }),
    unknown.length > 0 && fillParts(t.unknown, { list: list(unknown), interval: termPart('interval', texts) }),
    ...otherParts(others, claimed, list, texts),
  ];
  const sentences = said
    .filter((parts) => parts !== false)
    .map((sentence, i): Filling => {
      if (i > 0) return joinParts([capitalised(sentence), t.stop], '');
      const first = fillParts(tradeOff ? t.tradeOff : t.subject, {
        policy: policyPart(policy, labels),
        reference: policyPart(reference, labels),
        n: worldNumber(n),
        world: termPart('world', texts),
        sentence,
      });
      return joinParts([first, t.stop], '');
    });
  return joinParts(sentences, report.sentenceGap);
}

function alsoParts({ policy, main, also }: Compared, units: OutcomeUnits, texts: Texts): Part[] {
  const t = texts.report.verdict.headline;
  const claims = claimsParts(also, policy, units, texts);
  const before = main.at(-1);
  if (before === undefined) return claims;
  return fillParts(also.every(({ better }) => better !== before.better) ? t.however : t.also, { claims });
}

function otherParts(
  { better, worse, changed }: OtherOutcomes,
  claimed: boolean,
  list: (keys: readonly string[]) => Part[],
  texts: Texts,
): (Part[] | false)[] {
  const t = texts.report.verdict.headline;
  return [
    better.length > 0 && fillParts(claimed ? t.butBetter : t.better, { list: list(better) }),
    worse.length > 0 && fillParts(claimed ? t.butWorse : t.worse, { list: list(worse) }),
    changed.length > 0 && fillParts(t.changed, { list: list(changed) }),
  ];
}

/** Begins with a capital where the script has them. */
function capitalised([first, ...rest]: readonly Part[]): Part[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}
