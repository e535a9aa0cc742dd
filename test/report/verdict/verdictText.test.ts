import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { displayed } from '../../../report/numbers.ts';
import { type Part, plainText } from '../../../report/verdict/richText.ts';
import type { Sentence } from '../../../report/verdict/sentence.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { verdictSentences, verdictText } from '../../../report/verdict/verdictText.ts';
import type { ComparisonSummary } from '../../../sim/analysis/summary.ts';
import { comparisons, contrast, extents, names, reference, twoPolicies, whole } from './summaries.ts';

type Summary = Pick<ComparisonSummary, 'policies' | 'contrasts'>;

const languages = ['zh', 'en'] as const;
const sentencesOf = (summary: Summary, language: Language, extent = whole) =>
  verdictSentences(verdict(summary, reference, outcomeDefinitions, extent), names, textsOf(language));
const plainOf = (summary: Summary, language: Language, extent = whole) =>
  verdictText(verdict(summary, reference, outcomeDefinitions, extent), names, textsOf(language));
const contrastIn = ({ contrasts }: Summary, policy: string | undefined, outcome: string) =>
  contrasts.find((c) => c.policy === policy && c.outcome === outcome);
/** 1 or −1 where the interval lies above or below 0, else 0. */
const sideOf = (one: { lo: number | null; hi: number | null } | undefined): number => {
  if (one === undefined || one.lo === null || one.hi === null) return 0;
  return one.lo > 0 ? 1 : one.hi < 0 ? -1 : 0;
};

const direction = { zh: { up: '高 ', down: '低 ' }, en: { up: ' is higher by ', down: ' is lower by ' } };
const judged = { zh: { better: '更好', worse: '更差' }, en: { better: 'etter', worse: 'orse' } };
const stop = { zh: /。/, en: /\.(?= |$)/ };

/** Directions read off the words alone: outcome → 1, −1 by what stands after its name, or by the `better` or `worse` of its list. */
function directionsSaid({ parts }: Sentence, language: Language): Map<string, number> {
  const said = new Map<string, number>();
  const { up, down } = direction[language];
  const better = (key: string) => (outcomeDefinitions.find((one) => one.key === key)!.better === 'lower' ? -1 : 1);
  for (const segment of segments(parts, stop[language])) {
    const text = plainText(segment).replace(/neither better nor worse|无所谓好坏/i, '');
    for (const [i, part] of segment.entries()) {
      if (part.kind !== 'term' || !part.id.startsWith('outcome:')) continue;
      const key = part.id.slice('outcome:'.length);
      const next = segment[i + 1]?.text ?? '';
      if (next.startsWith(up)) said.set(key, 1);
      else if (next.startsWith(down)) said.set(key, -1);
      else if (/^ $/.test(next) && /^[+-]/.test(segment[i + 2]?.text ?? '')) {
        said.set(key, segment[i + 2]!.text.startsWith('+') ? 1 : -1);
      } else if (text.includes(judged[language].better)) said.set(key, better(key));
      else if (text.includes(judged[language].worse)) said.set(key, -better(key));
    }
  }
  return said;
}

/** The parts between full stops. */
function segments(parts: readonly Part[], at: RegExp): Part[][] {
  const whole: Part[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === 'text' ? part.text.split(at) : [part.text];
    for (const [i, text] of pieces.entries()) {
      if (i > 0) whole.push([]);
      whole.at(-1)!.push({ ...part, text });
    }
  }
  return whole;
}

describe.each(languages)('the words of a verdict in %s', (language) => {
  it('claim a direction of an outcome only if its interval lies on that side of 0', () => {
    fc.assert(
      fc.property(comparisons, (summary) => {
        const { headlines, details } = sentencesOf(summary, language);
        for (const sentence of [...headlines, ...details]) {
          for (const [outcome, side] of directionsSaid(sentence, language)) {
            expect([outcome, side]).toEqual([outcome, sideOf(contrastIn(summary, sentence.policy, outcome))]);
          }
        }
      }),
    );
  });

  it('use no word of direction at all where every interval contains 0', () => {
    fc.assert(
      fc.property(comparisons, ({ policies, contrasts }) => {
        const summary = { policies, contrasts: contrasts.filter((c) => sideOf(c) === 0) };
        const { headlines, details } = plainOf(summary, language);
        const text = [...headlines, ...details].join(' ');
        expect(text).not.toMatch(/更好|更差|低 |高 |有得有失|多数|都如此/);
        expect(text).not.toMatch(/\b(better|worse|higher|lower|trade-off|most worlds|all \d+ worlds)\b/i);
      }),
    );
  });

  it('say all, most and few of as many worlds as these words mean', () => {
    const words = {
      zh: [
        /(?:，|各项在 )(\d+) 个世界里?都如此/g,
        /多数世界如此（(\d+) 个中的 ([\d.]+) 个/g,
        /少数世界如此（(\d+) 个中的 ([\d.]+) 个/g,
      ],
      en: [/in all (\d+) worlds/g, /in most worlds \(([\d.]+) of (\d+)/g, /only in few worlds \(([\d.]+) of (\d+)/g],
    }[language] as [RegExp, RegExp, RegExp];
    let said = 0;
    fc.assert(
      fc.property(comparisons, (summary) => {
        const text = plainOf(summary, language).headlines.join(' ');
        const shares = (pattern: RegExp) =>
          [...text.matchAll(pattern)].map((match) => {
            const [a, b] = [Number(match[1]), Number(match[2])].sort((x, y) => x - y) as [number, number];
            said++;
            return a / b;
          });
        for (const share of shares(words[1])) expect(share).toBeGreaterThan(0.5);
        for (const share of shares(words[2])) expect(share).toBeLessThan(0.5);
        const alls = [...text.matchAll(words[0])].map((match) => Number(match[1]));
        for (const n of alls) {
          expect(summary.contrasts.some((c) => c.n === n && (c.pBetter === 1 || c.pBetter === 0))).toBe(true);
        }
      }),
    );
    expect(said).toBeGreaterThan(0);
  });

  it('hold no number that is not in the data', () => {
    fc.assert(
      fc.property(comparisons, extents, (summary, extent) => {
        const { headlines, details } = sentencesOf(summary, language, extent);
        for (const { parts, policy, kind } of [...headlines, ...details]) {
          for (const part of parts) {
            if (part.kind === 'number') {
              const allowed = valuesFor(summary, part.term, part.policy ?? policy, kind, extent.sliceDenominator);
              expect([part, allowed.some((value) => shows(part.text, value))]).toEqual([part, true]);
            } else if (part.kind === 'text') {
              expect(part.text.replace(fixedDigits, '')).not.toMatch(/\d/);
            }
          }
        }
      }),
    );
  });

  it('are never empty and leave nothing open', () => {
    fc.assert(
      fc.property(comparisons, extents, (summary, extent) => {
        const { headlines, details } = plainOf(summary, language, extent);
        expect(headlines.length).toBeGreaterThan(0);
        for (const line of [...headlines, ...details]) {
          expect(line.trim()).not.toBe('');
          expect(line).not.toMatch(/[{}]|undefined|NaN|null|Infinity|\s{2}|[.。]{2}|：，|，，/);
          expect(line).toMatch(/[.。]$/);
        }
      }),
    );
  });
});

/** Digits of the templates and units. */
const fixedDigits = /95 ?%|1:1|\b0\b|\b2 (个|are)|1\/1000\/yr|\/1000|of 1000|不含 0|需要 2/g;

/** Everything in the data that a number marked so may show. */
function valuesFor(
  { contrasts, policies }: Summary,
  term: string,
  policy: string | undefined,
  kind: string,
  denominator: number,
): number[] {
  const mine = contrasts.filter((c) => policy === undefined || c.policy === policy);
  const factor = (outcome: string) => displayed(names.units.get(outcome)!).factor;
  const numbers = (all: (number | null)[]) => all.filter((one) => one !== null);
  if (kind === 'chance') {
    const read = contrasts.filter((c) => c.lo !== null && c.hi! > c.lo && headlineOutcome(c.outcome));
    const found = read.filter(({ lo, hi }) => lo! > 0 || hi! < 0).length;
    return [read.length, read.length / 20, ...Array.from({ length: found + 1 }, (_, kept) => kept)];
  }
  if (term === 'term:slice') return [denominator];
  if (term === 'term:world') return [0, ...contrasts.map(({ n }) => n)];
  if (term === 'term:pBetter') {
    return mine.flatMap(({ pBetter, n }) => (pBetter === null ? [] : [pBetter * n, (1 - pBetter) * n]));
  }
  if (term === 'term:interval') {
    return mine.flatMap(({ outcome, lo, hi }) =>
      numbers([lo, hi, hi === null || lo === null ? null : (hi - lo) / 2]).map((x) => x * factor(outcome)),
    );
  }
  const key = term.slice('outcome:'.length);
  return numbers([
    ...mine.filter(({ outcome }) => outcome === key).map(({ difference }) => difference),
    ...policies.filter(({ id }) => id === policy).map(({ outcomes }) => outcomes[key]?.mean ?? null),
  ]).map((x) => x * factor(key));
}

const headlineOutcome = (key: string) => outcomeDefinitions.some((one) => one.key === key && one.group === 'headline');

/** Whether the printed number is the value, rounded; `<0.1` is any value that rounds to 0.0. */
function shows(text: string, value: number): boolean {
  if (text.startsWith('1/')) return text === `1/${value}`;
  const size = Math.abs(value);
  const decimals = (text.split('.')[1] ?? '').length;
  const half = 0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9 * size;
  if (text.startsWith('<')) return size <= half;
  return Math.abs(Math.abs(Number(text)) - size) <= half;
}

describe('a verdict in two languages', () => {
  it('claims the same, of the same policies, with the same numbers', () => {
    const marks = ({ parts }: Sentence) =>
      parts
        .filter(({ kind }) => kind !== 'text')
        .map((part) => JSON.stringify(part.kind === 'term' ? part.id : part))
        .sort();
    const facts = ({ headlines, details }: ReturnType<typeof sentencesOf>, language: Language) =>
      [...headlines, ...details].map((one) => [
        one.kind,
        one.policy,
        marks(one),
        [...directionsSaid(one, language)].sort(),
      ]);
    fc.assert(
      fc.property(comparisons, extents, (summary, extent) => {
        expect(facts(sentencesOf(summary, 'zh', extent), 'zh')).toEqual(
          facts(sentencesOf(summary, 'en', extent), 'en'),
        );
      }),
    );
  });

  const contrasts = [
    { ...contrast('disputeResolutionRate', -0.1291, -0.112, -0.0949, 8), pBetter: 1 / 8 },
    contrast('coordinationYuanPerSettled', -22.9, -22.5, -22.1, 8),
    contrast('latentHarm', -1225, -988, -751, 8),
  ];

  it('reads like a sentence of a person', () => {
    const summary = { policies: twoPolicies, contrasts };
    expect(plainOf(summary, 'zh').headlines).toEqual([
      '有得有失：与“Base”相比，One在相同的 8 个随机世界里，纠纷按期化解率低 11.2 个百分点（95% 区间 9.5–12.9），多数世界如此（8 个中的 7 个）；但每件化解的协调费用低 22.5 元（22.1–22.9），8 个世界都如此。此外，潜在伤害低 988 严重度·天/千人（95% 区间 751–1225），8 个世界都如此。',
    ]);
    expect(plainOf(summary, 'en').headlines).toEqual([
      'A trade-off under One against Base in the same 8 random worlds: the share of disputes settled in time is lower by 11.2 points (95 % interval 9.5 to 12.9), in most worlds (7 of 8); but the coordination cost of a settled case is lower by 22.5 yuan (22.1 to 22.9), in all 8 worlds. Also, latent harm is lower by 988 sev·d/1000 (95 % interval 751 to 1225), in all 8 worlds.',
    ]);
  });

  it('prints an end of an interval that rounds to 0 as small, not as 0', () => {
    const close = [contrast('latentHarm', 0.0001, 5, 9.9999)];
    expect(plainOf({ policies: twoPolicies, contrasts: close }, 'en').headlines[0]).toContain('<0.1 to 10.0');
  });

  it('does not call a half world a world', () => {
    const tied = [{ ...contrast('latentHarm', -9, -5, -1, 8), pBetter: 7.5 / 8 }];
    const text = languages.map(
      (language) => plainOf({ policies: twoPolicies, contrasts: tied }, language).headlines[0],
    );
    expect(text[0]).toContain('多数世界如此（8 个中的 7.5 个，持平算半个）');
    expect(text[1]).toContain('in most worlds (7.5 of 8, ties counted half)');
  });
});
