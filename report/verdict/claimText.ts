import type { Texts } from '../../locales/texts.ts';
import { differenceDecimals, displayed, fixed } from '../numbers.ts';
import { unitText } from '../words.ts';
import type { Claim } from './headline.ts';
import { fillParts, joinParts, type Part, trimmedEnd } from './richText.ts';
import { outcomePart, termPart } from './sentence.ts';

/** Units of outcomes by key. */
export type OutcomeUnits = ReadonlyMap<string, string>;

/** The claims one after another, a `but` between a good and a bad one; what holds in all worlds of all claims is said once. */
export function claimsParts(claims: readonly Claim[], policy: string, units: OutcomeUnits, texts: Texts): Part[] {
  const t = texts.report.verdict.headline;
  const n = claims[0]?.n ?? 0;
  const inAll = claims.length > 1 && claims.every((claim) => claim.worlds?.share === 'all' && claim.n === n);
  const said = claims.flatMap((claim, i): Part[] => {
    const parts = claimParts(claim, policy, units, texts, i === 0);
    const before = claims[i - 1];
    const separator = before === undefined ? '' : before.better === claim.better ? t.claimSeparator : t.butSeparator;
    return joinParts([separator, inAll ? parts : withWorlds(parts, claim, policy, texts)], '');
  });
  return inAll ? fillParts(t.eachInAll, { claims: said, n: worldNumber(n) }) : said;
}

/** The name of an outcome within a sentence. */
export function outcomeInSentence(key: string, texts: Texts): Part {
  const names: Readonly<Record<string, string>> = texts.report.verdict.names;
  return outcomePart(key, Object.hasOwn(names, key) ? names[key]! : (texts.outcomes[key]?.label ?? key));
}

export const worldNumber = (n: number): Part => ({ kind: 'number', text: String(n), term: 'term:world' });

function claimParts(claim: Claim, policy: string, units: OutcomeUnits, texts: Texts, first: boolean): Part[] {
  const t = texts.report.verdict.headline;
  const { outcome, difference, lo, hi } = claim;
  const { factor, differenceUnit } = displayed(units.get(outcome) ?? '');
  const decimals = differenceDecimals([{ difference: difference * factor, half: ((hi - lo) / 2) * factor }]);
  const ends = [Math.abs(lo), Math.abs(hi)].sort((a, b) => a - b) as [number, number];
  const number = (value: number, term: string): Part => ({
    kind: 'number',
    text: magnitude(value * factor, decimals, texts),
    term,
    policy,
  });
  const range = fillParts(first ? t.rangeFirst : t.range, {
    interval: termPart('interval', texts),
    lo: number(ends[0], 'term:interval'),
    hi: number(ends[1], 'term:interval'),
  });
  return fillParts(lo > 0 ? t.higher : t.lower, {
    outcome: outcomeInSentence(outcome, texts),
    measure: trimmedEnd(
      fillParts(t.measure, {
        difference: number(Math.abs(difference), `outcome:${outcome}`),
        unit: unitText(differenceUnit, texts),
      }),
    ),
    range,
  });
}

/** What rounds to 0 is printed as below the smallest number shown: an interval that excludes 0 does not look as if it held it. */
function magnitude(value: number, decimals: number, texts: Texts): string {
  const text = fixed(value, decimals);
  if (Number(text) !== 0) return text;
  return texts.report.verdict.headline.belowSmallest.replace('{smallest}', fixed(10 ** -decimals, decimals));
}

function withWorlds(claim: readonly Part[], { worlds, n }: Claim, policy: string, texts: Texts): Part[] {
  if (worlds === null) return [...claim];
  const t = texts.report.verdict.headline;
  const count = fillParts(Number.isInteger(worlds.count) ? t.count : t.countWithTies, {
    count: { kind: 'number', text: String(worlds.count), term: 'term:pBetter', policy },
    n: worldNumber(n),
  });
  return fillParts(t.worlds[worlds.share], { claim, count, n: worldNumber(n) });
}
