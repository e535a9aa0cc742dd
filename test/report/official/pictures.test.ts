import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { OfficialFigure } from '../../../report/official/officialDocument.ts';
import { reportOf } from './sampleReports.ts';

const figuresOf = (choice: Parameters<typeof reportOf>[1]) =>
  reportOf('zh', choice).blocks.filter((block): block is OfficialFigure => block.kind === 'figure');

const figures = figuresOf({});
const parse = (markup: string) => new new JSDOM().window.DOMParser().parseFromString(markup, 'image/svg+xml');

describe.each(figures.map((figure) => [figure.id, figure] as const))(
  'The picture %s',
  (_, { picture, alt, caption }) => {
    const document = parse(picture.svg);

    it('is one drawing as wide as the type area that holds all of its parts', () => {
      expect(document.querySelector('parsererror')).toBeNull();
      expect(picture.width).toBe(720);
      expect(picture.svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const box of document.querySelectorAll('rect, circle')) {
        const x = Number(box.getAttribute('x') ?? box.getAttribute('cx') ?? 0);
        const width = Number(box.getAttribute('width') ?? 0);
        if (box.closest('defs') === null) expect(x + width).toBeLessThanOrEqual(picture.width + 0.01);
      }
      for (const text of document.querySelectorAll('text')) {
        expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(picture.height);
      }
    });

    it('names every option beside its mark, and says in words what it shows', () => {
      const texts = [...document.querySelectorAll('text')].map((one) => one.textContent).join('');
      for (const name of ['下放赋权', '上收集中']) expect(texts).toContain(name);
      expect(alt.length).toBeGreaterThan(caption.length);
      expect(alt).toMatch(/\d/);
    });
  },
);

describe('Pictures for paper', () => {
  it('tell options apart without colour: hatched where things are handed down, the lighter grey where reactive', () => {
    const document = parse(figures[0]!.picture.svg);
    const patterns = [...document.querySelectorAll('pattern')];
    expect(patterns).toHaveLength(2);
    const bars = [...document.querySelectorAll('rect[stroke]')].slice(0, 4).map((bar) => bar.getAttribute('fill')!);
    const [reactive, , preventive] = bars as [string, string, string];
    expect([reactive, preventive].every((fill) => /^#[0-9a-f]{6}$/.test(fill))).toBe(true);
    const grey = (fill: string) =>
      [1, 3, 5].reduce(
        (sum, at, place) => sum + [0.299, 0.587, 0.114][place]! * Number.parseInt(fill.slice(at, at + 2), 16),
        0,
      );
    expect(grey(reactive) - grey(preventive)).toBeGreaterThan(60);
  });

  it('mark a difference that is not told from 0 by a hollow sign', () => {
    const signs = parse(figures.find(({ id }) => id === 'paired')!.picture.svg);
    const hollow = [...signs.querySelectorAll('circle[fill="#ffffff"], rect[fill="#ffffff"][stroke]')].length;
    const all = signs.querySelectorAll('circle, rect[stroke]').length;
    expect(all).toBe(21);
    expect(hollow).toBeGreaterThan(0);
    expect(hollow).toBeLessThan(all);
  });
});
