import { describe, expect, it } from 'vitest';
import type { BuiltChart } from '../../../../notebook/charts/chart.ts';
import { sensitivityCharts } from '../../../../notebook/charts/sensitivity/sensitivityCharts.ts';
import { type SampleSweep, sampleSensitivity, sampleSweeps } from '../../support/sampleSensitivity.ts';
import { sampleReader } from '../../support/sampleView.ts';
import '../../../../notebook/styles/tokens.css';

/** Each figure once, and what depends on the design or the result again. */
const figures: readonly (readonly [id: string, name: string, sweep: SampleSweep])[] = [
  ['sobol-bars', 'ishigami', sampleSweeps.ishigami],
  ['sobol-pairs', 'g', sampleSweeps.saltelli],
  ['emulator-bars', 'g', sampleSweeps.latinHypercube],
  ['screening-bars', 'morris', sampleSweeps.morris],
  ['screening-plane', 'morris', sampleSweeps.morris],
  ['tornado', 'morris', sampleSweeps.oneAtATime],
  ['factorial-effects', 'pairs', sampleSweeps.factorial],
  ['pawn-bars', 'g', sampleSweeps.latinHypercube],
  ['regional', 'g', sampleSweeps.latinHypercube],
  ['worlds-scatter', 'linear', sampleSweeps.latinHypercube],
  ['worlds-scatter', 'logarithmic', { ...sampleSweeps.saltelli, factor: 1 }],
  ['worlds-scatter', 'choice', { ...sampleSweeps.latinHypercube, factor: 4 }],
  ['worlds-scatter', 'integer', { ...sampleSweeps.latinHypercube, factor: 3 }],
  ['worlds-scatter', 'levels', { ...sampleSweeps.morris, factor: 5 }],
  ['index-table', 'g', sampleSweeps.saltelli],
];

/** Colours of the theme. */
const themed = /^(none|currentColor|var\(--[\w-]+\))$/;

const built = (id: string, sweep: SampleSweep, language: 'zh' | 'en' = 'zh', projector = false): BuiltChart =>
  sensitivityCharts
    .find((chart) => chart.id === id)!
    .build(sampleSensitivity({ ...sweep, language }), sampleReader(language, projector))!;

/** One element a line, so that a changed picture is a readable difference. */
const markup = (drawing: Element) => `${new XMLSerializer().serializeToString(drawing).replaceAll('><', '>\n<')}\n`;

/** The drawing as a page of that width lays it out. */
function laidOut<Found>(drawing: Element, width: number, look: (frame: DOMRect) => Found): Found {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  host.append(drawing);
  document.body.append(host);
  const found = look(drawing.getBoundingClientRect());
  host.remove();
  return found;
}

describe.each(figures)('the drawing of %s (%s)', (id, name, sweep) => {
  it.each([
    [720, 'zh'],
    [360, 'en'],
  ] as const)('is as it was, %i pixels wide in %s', async (width, language) => {
    document.documentElement.style.setProperty('--font', 'system-ui, sans-serif');
    const drawing = built(id, sweep, language).draw(width);
    const kind = drawing instanceof SVGElement ? 'svg' : 'html';
    await expect(markup(drawing)).toMatchFileSnapshot(
      `../snapshots/sensitivity/${id}.${name}.${width}.${language}.${kind}`,
    );
  });

  it('has no colour but the theme’s and no number that is none', () => {
    const drawing = built(id, sweep).draw(720);
    expect(markup(drawing)).not.toMatch(/NaN|undefined|Infinity/);
    for (const one of drawing.querySelectorAll('[fill], [stroke]')) {
      for (const attribute of ['fill', 'stroke']) expect(one.getAttribute(attribute) ?? 'none').toMatch(themed);
    }
  });

  it.each([
    [360, false],
    [480, false],
    [720, false],
    [900, false],
    [900, true],
  ])('keeps all text within %i pixels and apart (projector: %s)', (width, projector) => {
    for (const language of ['zh', 'en'] as const) {
      const drawing = built(id, sweep, language, projector).draw(width);
      if (!(drawing instanceof SVGElement)) continue;
      laidOut(drawing, width, (frame) => {
        expect(frame.width).toBe(width);
        const texts = [...drawing.querySelectorAll('text')].filter((text) => text.textContent !== '');
        const boxes = texts.map((text) => text.getBoundingClientRect());
        for (const [i, box] of boxes.entries()) {
          const said = texts[i]!.textContent!;
          expect(box.left, said).toBeGreaterThanOrEqual(frame.left - 1);
          expect(box.right, said).toBeLessThanOrEqual(frame.right + 1);
          expect(box.top, said).toBeGreaterThanOrEqual(frame.top - 2);
          expect(box.bottom, said).toBeLessThanOrEqual(frame.bottom + 1);
          for (const [k, other] of boxes.entries()) {
            if (k <= i) continue;
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            // Boxes of text have air above and below their letters.
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) - box.height * 0.35;
            expect(across > 1 && down > 0, `${said} | ${texts[k]!.textContent}`).toBe(false);
          }
        }
      });
    }
  });

  it('is hidden from screen readers, who have the sentence and the table, unless it is a table itself', () => {
    const drawing = built(id, sweep).draw(720);
    if (drawing instanceof SVGElement) expect(drawing.getAttribute('aria-hidden')).toBe('true');
    else expect(drawing.querySelectorAll('th[scope=col]').length).toBeGreaterThan(1);
  });
});

describe('a figure that must not rank factors', () => {
  const grave: SampleSweep['result'] = (found) => ({
    ...found,
    cautions: [{ code: 'tooFewPoints', isGrave: true, values: { n: 3, least: 10 } }],
  });

  it.each(figures.filter(([id]) => id !== 'worlds-scatter'))('%s (%s) says so within the drawing', (id, _, sweep) => {
    const drawing = built(id, { ...sweep, result: grave }).draw(360);
    expect(drawing.textContent).toContain('⚠ 不得用于给因素排名');
    expect(
      built(id, { ...sweep, result: (found) => ({ ...found, cautions: [] }) }).draw(360).textContent,
    ).not.toContain('⚠');
  });
});

describe('what is undefined', () => {
  const nowhere = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };

  it('leaves a sign out and stands as a dash; nothing else of the drawing breaks', () => {
    const all: SampleSweep['result'] = (found) => ({
      ...found,
      cautions: [],
      pawn: { ...found.pawn!, indices: found.pawn!.indices.map(() => nowhere), bound: Number.NaN },
      emulator: { ...found.emulator!, first: found.emulator!.first.map(() => nowhere) },
    });
    for (const id of ['pawn-bars', 'emulator-bars', 'index-table']) {
      const drawing = built(id, { ...sampleSweeps.latinHypercube, result: all }).draw(720);
      expect(markup(drawing)).not.toMatch(/NaN/);
      expect(drawing.textContent).toContain('–');
    }
  });

  it('a negative estimate lies left of the line at 0', () => {
    const drawing = built('sobol-bars', {
      ...sampleSweeps.ishigami,
      result: (found) => ({
        ...found,
        cautions: [],
        noiseShare: 0,
        sobol: { ...found.sobol!, first: found.sobol!.first.map(() => ({ value: -0.05, lo: -0.1, hi: 0.02 })) },
      }),
    }).draw(720);
    const zero = Number(
      /^M([\d.]+),/.exec(drawing.querySelector('path[stroke="var(--ink-soft)"]')!.getAttribute('d')!)![1],
    );
    const signs = [...drawing.querySelectorAll('circle')].slice(1).map((one) => Number(one.getAttribute('cx')));
    expect(signs).toHaveLength(3);
    for (const x of signs) expect(x).toBeLessThan(zero);
  });
});
