import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltChart, Chart } from '../../../notebook/charts/chart.ts';
import { charts as shown } from '../../../notebook/charts/charts.ts';
import { furtherDifferences } from '../../../notebook/charts/pairedDifferences.ts';
import { resolutionOverTime } from '../../../notebook/charts/resolutionOverTime.ts';
import { fourPolicies, type SampleChoice, sampleReader, sampleView } from '../support/sampleView.ts';

const charts = [...shown, ...furtherDifferences];

/** Colours of the theme, by themselves or mixed. */
const themed =
  /^(none|currentColor|var\(--[\w-]+\)|url\(#[\w-]+\)|color-mix\(in oklab, var\(--[\w-]+\) \d+%, var\(--[\w-]+\)\))$/;

const built = (chart: Chart, choice: SampleChoice = {}): BuiltChart =>
  chart.build(sampleView({ worlds: 3, ...choice }), sampleReader(choice.language))!;

/** One element a line, so that a changed picture is a readable difference. */
const markup = (drawing: Element) => `${new XMLSerializer().serializeToString(drawing).replaceAll('><', '>\n<')}\n`;

const kindOf = (drawing: Element) => (drawing instanceof SVGElement ? 'svg' : 'html');

// The runs themselves are made here, once.
beforeAll(() => {
  document.documentElement.style.setProperty('--font', 'system-ui, sans-serif');
  sampleView({ worlds: 3 });
}, 60_000);

describe.each(charts.map((chart) => [chart.id, chart] as const))('the drawing of %s', (id, chart) => {
  it.each([
    [640, 'zh'],
    [360, 'en'],
  ] as const)('is as it was, %i pixels wide in %s', async (width, language) => {
    const drawing = built(chart, { language }).draw(width);
    await expect(markup(drawing)).toMatchFileSnapshot(`snapshots/${id}.${width}.${language}.${kindOf(drawing)}`);
  });

  it('has elements of every policy that say whose they are, and no colour but the theme’s', () => {
    const drawing = built(chart).draw(640);
    const marked = new Set(
      [...drawing.querySelectorAll('[data-policy]')].map((one) => one.getAttribute('data-policy')),
    );
    // A difference is one from the reference, which has none.
    const expected = id.startsWith('paired-differences') ? fourPolicies.slice(1) : fourPolicies;
    expect([...marked].sort()).toEqual([...expected].sort());
    for (const one of drawing.querySelectorAll('[fill], [stroke]')) {
      for (const name of ['fill', 'stroke']) {
        expect(one.getAttribute(name) ?? 'none').toMatch(themed);
      }
    }
  });

  it.each([360, 640, 1200])('keeps all text within %i pixels', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const drawing = built(chart, { language }).draw(width);
      const host = document.createElement('div');
      host.style.width = `${width}px`;
      host.append(drawing);
      document.body.append(host);
      const frame = drawing.getBoundingClientRect();
      expect(frame.width).toBe(width);
      for (const text of drawing.querySelectorAll('text')) {
        if (text.textContent === '') continue;
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent!).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, text.textContent!).toBeLessThanOrEqual(frame.right + 1);
        expect(box.bottom, text.textContent!).toBeLessThanOrEqual(frame.bottom + 1);
      }
      host.remove();
    }
  });

  it('is hidden from screen readers, who have the sentence and the table, unless it is a table itself', () => {
    const drawing = built(chart).draw(640);
    if (kindOf(drawing) === 'html') expect(drawing.querySelectorAll('th[scope=col]').length).toBeGreaterThan(1);
    else expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a first world under way', () => {
  it('is a thin line of each policy with one head, which moves on with the days', () => {
    const headsAt = (glimpseDay: number) => {
      const drawing = built(resolutionOverTime, { glimpseDay, state: 'running' }).draw(640);
      const heads = [...drawing.querySelectorAll('g[data-policy][aria-label="dot"]')].filter(
        (one) => one.childElementCount > 0,
      );
      expect(heads).toHaveLength(4);
      document.body.append(drawing);
      const left = heads[0]!.getBoundingClientRect().left;
      drawing.remove();
      return left;
    };
    expect(headsAt(400)).toBeGreaterThan(headsAt(150));
  });
});
