import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import type { OfficialBlock, OfficialDocument } from '../../../report/official/officialDocument.ts';
import { officialReport } from '../../../report/official/officialReport.ts';
import { printed } from '../../../report/official/officialText.ts';
import { decodeQuestion } from '../../../scenarios/question/token.ts';
import { finished, reportOf } from './sampleReports.ts';

const of = <Kind extends OfficialBlock['kind']>({ blocks }: OfficialDocument, kind: Kind) =>
  blocks.filter((block): block is Extract<OfficialBlock, { readonly kind: Kind }> => block.kind === kind);

/** The sentences of a section, by its heading. */
function sentencesOf({ blocks }: OfficialDocument, heading: string): string[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const level = (blocks[from] as { readonly level: number }).level;
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return rest
    .slice(0, to === -1 ? undefined : to)
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'point' ? [block.text] : []));
}

const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe.each(languages)('The report of a comparison (%s)', (language) => {
  const report = reportOf(language);
  const { official: t, report: words } = textsOf(language);

  it('has the sections of a government report in their order', () => {
    const { background, options, methods, results, robustness, advice, parameters: one, sources, replay } = t.headings;
    const sections = of(report, 'heading').filter(({ level }) => level === 1);
    expect(sections.map(({ text }) => text)).toEqual([
      background,
      options,
      methods,
      results,
      robustness,
      advice,
      one,
      sources,
      replay,
    ]);
    expect(sections.map(({ number }) => number)).toEqual(
      language === 'zh'
        ? ['一、', '二、', '三、', '四、', '五、', '六、', '附录1', '附录2', '附录3']
        : ['1', '2', '3', '4', '5', '6', 'Appendix 1', 'Appendix 2', 'Appendix 3'],
    );
    expect(report.abstract.paragraphs.length).toBeGreaterThan(4);
  });

  it.each(['table', 'figure'] as const)(
    'numbers every %s from 1 without a gap, and speaks of it in the text',
    (kind) => {
      const labels = of(report, kind).map(({ label }) => label);
      expect(labels).toEqual(labels.map((_, place) => t.numbering[kind].replace('{n}', String(place + 1))));
      expect(labels.length).toBeGreaterThan(3);
      const texts = of(report, 'paragraph').map(({ text }) => text);
      for (const label of labels)
        expect(
          texts.some((text) => text.includes(label)),
          label,
        ).toBe(true);
    },
  );

  it('gives the numbers of its results as the data have them, and no other', () => {
    const { document } = finished({ language });
    const values = [
      ...document.policies.flatMap(({ outcomes }) =>
        Object.values(outcomes).flatMap(({ mean, lo, hi, n }) => [mean, lo, hi, n]),
      ),
      ...document.contrasts.flatMap(({ difference, lo, hi, n, pBetter }) => [
        difference,
        lo,
        hi,
        n,
        (pBetter ?? 0) * n,
      ]),
    ].flatMap((value) => (value === null ? [] : [Math.abs(value), Math.abs(value) * 100]));
    const known = new Set(values.flatMap((value) => [0, 1, 2, 3, 4].map((decimals) => value.toFixed(decimals))));
    // The level of the intervals, the slice, and what tables and figures are called.
    for (const one of ['95', '1', '14', ...Array.from({ length: 12 }, (_, place) => String(place))]) known.add(one);
    for (const sentence of sentencesOf(report, t.headings.results)) {
      for (const number of numbersIn(sentence)) expect(known, `${number}: ${sentence}`).toContain(number);
    }
  });

  it('says that it is from a slice, of few worlds, and of overloaded staff, in the summary and where it advises', () => {
    const summary = report.abstract.paragraphs.join('\n');
    expect(summary).toContain('1/14');
    expect(report.subtitle).toContain('1/14');
    const overloaded = finished({ language }).document.policies.some(
      ({ outcomes }) => outcomes.overloadedStationsShare!.mean! >= 0.05,
    );
    expect(overloaded).toBe(true);
    expect(summary).toContain(words.verdict.terms.overloaded);
    const advice = sentencesOf(report, t.headings.advice);
    for (const said of [t.advice.slice, t.advice.cannot.slice, t.advice.cannot.overloaded, t.advice.cannot.fewWorlds]) {
      expect(advice).toContain(printed(said, textsOf(language)));
    }
  });

  it('claims nothing for or against an option where every interval holds 0', () => {
    const own = finished({ language });
    const contrasts = own.document.contrasts.map((one) => ({ ...one, difference: 0.1, lo: -1, hi: 1.2 }));
    const even = officialReport({ ...own, document: { ...own.document, contrasts } }, textsOf(language));
    const advice = sentencesOf(even, t.headings.choices);
    const template = (text: string) => new RegExp(text.replaceAll(/\{\w+\}/g, '.+').replaceAll(/[()?]/g, '.'));
    const options = advice.slice(1, 4);
    expect(options).toHaveLength(3);
    for (const sentence of options) {
      expect(sentence).toMatch(template(t.advice.noDifference));
      for (const claim of [t.advice.better, t.advice.mixed, t.advice.worse])
        expect(sentence).not.toMatch(template(claim));
    }
    const cells = of(even, 'table').find(({ caption }) =>
      caption.startsWith(t.results.pairedCaption.split('{')[0]!.trim()),
    )!;
    expect(cells.rows.flat().filter((cell) => cell.includes('*'))).toEqual([]);
  });

  it('advises an option only by outcomes in which its interval lies on the better side', () => {
    const own = finished({ language, policies: ['reactive-centralized', 'preventive-devolved'] });
    const better = new Map(outcomeDefinitions.map((one) => [one.key, one.better]));
    const contrasts = own.document.contrasts.map((one) => {
      const sign = one.outcome === 'escalationRate' ? (better.get(one.outcome) === 'lower' ? -1 : 1) : 0;
      return sign === 0
        ? { ...one, difference: 0, lo: -1, hi: 1 }
        : { ...one, difference: sign, lo: sign - 0.5, hi: sign + 0.5 };
    });
    const clear = officialReport({ ...own, document: { ...own.document, contrasts } }, textsOf(language));
    const [, choice = ''] = sentencesOf(clear, t.headings.choices);
    const [claimed = ''] = choice.split(language === 'zh' ? '可考虑' : ', ');
    expect(claimed).toContain(words.verdict.names.escalationRate);
    expect(claimed).not.toContain(words.verdict.names.latentHarm);
  });

  it('has every parameter with a value and where that comes from', () => {
    const appendix = of(report, 'table').filter(({ caption }) =>
      [t.appendix.levers, t.appendix.constants, t.appendix.uncertainties].includes(caption),
    );
    const rows = appendix.flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThanOrEqual(parameters.length);
    expect(rows.filter((row) => row.some((cell) => cell.trim() === ''))).toEqual([]);
    expect(of(report, 'reference').length).toBeGreaterThan(5);
    for (const { columns, rows: all } of of(report, 'table')) {
      expect(all.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it('can be run again from its last appendix', () => {
    const { plan, document } = finished({ language });
    const [token, settings] = of(report, 'code');
    expect(decodeQuestion(token!.lines[0]!)).toEqual(plan.question);
    expect(settings!.lines.join('\n')).toContain(document.hash);
  });

  it('speaks of the findings where they have the same options, else says that nothing was tested and how it can be', () => {
    const tested = sentencesOf(report, t.headings.robustness).join('\n');
    expect(tested).toContain('1024');
    const own = finished({ language });
    const question = { ...own.plan.question, settings: { cohesionMean: 0.5 } };
    const other = officialReport({ ...own, plan: { ...own.plan, question } }, textsOf(language));
    expect(sentencesOf(other, t.headings.robustness)[0]).toContain('zhili robust beihu');
    expect(other.abstract.paragraphs.join('\n')).toContain('zhili robust beihu');
  });

  it('can be of one policy alone, of two worlds of which nothing is known yet, and of none', () => {
    const alone = reportOf(language, { policies: ['reactive-centralized'] });
    expect(of(alone, 'figure')).toHaveLength(3);
    expect(sentencesOf(alone, t.headings.robustness)[0]).toBe(t.robustness.alone);
    const one = reportOf(language, { worlds: 1 });
    expect(JSON.stringify(one)).not.toMatch(/NaN|undefined|Infinity/);
    const none = reportOf(language, { worlds: 0 });
    expect(sentencesOf(none, t.headings.results)).toEqual([t.results.none]);
  });

  it('has no places left to fill and no number that is none', () => {
    const { blocks, ...rest } = report;
    const texts = JSON.stringify({ ...rest, blocks: blocks.filter(({ kind }) => kind !== 'code') });
    expect(texts).not.toMatch(/\{\w+\}|NaN|undefined|Infinity|\[object/);
  });
});

describe('The report', () => {
  it('is the same of the same comparison, and in Chinese sets no blank between scripts', () => {
    expect(reportOf('zh')).toEqual(reportOf('zh'));
    const texts = of(reportOf('zh'), 'paragraph').map(({ text }) => text.replaceAll(/`[^`]*`/g, ''));
    expect(texts.filter((text) => /\p{Script=Han} [\d\p{Script=Han}]|\d \p{Script=Han}/u.test(text))).toEqual([]);
  });
});
