import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../locales/language.ts';
import type { BuiltChart } from '../../../../notebook/charts/chart.ts';
import { attributionWaterfall } from '../../../../notebook/charts/robustness/attributionWaterfall.ts';
import { drawParallel } from '../../../../notebook/charts/robustness/drawParallel.ts';
import { flipChart } from '../../../../notebook/charts/robustness/flipChart.ts';
import { headlineStrip } from '../../../../notebook/charts/robustness/headlineStrip.ts';
import { comparedWorlds, discoveredWorlds } from '../../../../notebook/charts/robustness/parallelCoordinates.ts';
import { primLimits } from '../../../../notebook/charts/robustness/primLimits.ts';
import { primTradeOff } from '../../../../notebook/charts/robustness/primTradeOff.ts';
import { regretMap } from '../../../../notebook/charts/robustness/regretMap.ts';
import { isInteractive } from '../../../../notebook/figures/replaceDrawing.ts';
import type { Brushes } from '../../../../notebook/view/robustView.ts';
import { sampleDiscovery, sampleExplanation, sampleRobust } from '../../support/sampleRobustness.ts';
import { sampleReader } from '../../support/sampleView.ts';
import '../../../../notebook/styles/tokens.css';

type Build = (language: Language, projector?: boolean) => BuiltChart;

const figures: Readonly<Record<string, Build>> = {
  headlineStrip: (language, projector) =>
    headlineStrip.build(sampleRobust(language), sampleReader(language, projector))!,
  flipChart: (language, projector) => flipChart.build(sampleRobust(language), sampleReader(language, projector))!,
  regretMap: (language, projector) => regretMap.build(sampleRobust(language), sampleReader(language, projector))!,
  regretAlong: (language, projector) =>
    regretMap.build(sampleRobust(language, { order: 'growthPerDay' }), sampleReader(language, projector))!,
  primTradeOff: (language, projector) =>
    primTradeOff.build(sampleDiscovery(language, { step: 2, onChoose: () => {} }), sampleReader(language, projector))!,
  primLimits: (language, projector) => primLimits.build(sampleDiscovery(language), sampleReader(language, projector))!,
  discoveredWorlds: (language, projector) =>
    discoveredWorlds.build(
      sampleDiscovery(language, { brushes: { growthPerDay: [0.2, 0.6] }, onBrush: () => {} }),
      sampleReader(language, projector),
    )!,
  attributionWaterfall: (language, projector) =>
    attributionWaterfall.build(sampleExplanation(language), sampleReader(language, projector))!,
};

/** Colours of the theme, mixtures of them, patterns of the drawing. */
const themed =
  /^(none|currentColor|var\(--[\w-]+\)|color-mix\(in oklab, var\(--[\w-]+\) \d+%, var\(--[\w-]+\)\)|url\(#[\w-]+\))$/;

function laidOut<Found>(drawing: Element, width: number, look: (frame: DOMRect) => Found): Found {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  host.append(drawing);
  document.body.append(host);
  const found = look(drawing.getBoundingClientRect());
  host.remove();
  return found;
}

describe.each(Object.entries(figures))('the drawing of %s', (name, build) => {
  it('has no colour but the theme’s and no number that is none', () => {
    const drawing = build('zh').draw(720);
    expect(new XMLSerializer().serializeToString(drawing)).not.toMatch(/NaN|undefined|Infinity/);
    for (const one of drawing.querySelectorAll('[fill], [stroke]')) {
      for (const attribute of ['fill', 'stroke']) expect(one.getAttribute(attribute) ?? 'none').toMatch(themed);
    }
  });

  it.each([
    [296, 'en', false],
    [400, 'zh', false],
    [720, 'en', false],
    [1100, 'zh', true],
    [1560, 'en', false],
  ] as const)('keeps all text within %i pixels and apart, in %s (projector: %s)', (width, language, projector) => {
    const drawing = build(language, projector).draw(width);
    laidOut(drawing, width, (frame) => {
      expect(frame.width).toBe(width);
      const texts = [...drawing.querySelectorAll('text')].filter((text) => text.textContent !== '');
      const boxes = texts.map((text) => text.getBoundingClientRect());
      for (const [i, box] of boxes.entries()) {
        const said = texts[i]!.textContent!;
        expect(box.left, said).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, said).toBeLessThanOrEqual(frame.right + 1);
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
  });

  it('takes the focus only where something can be done or looked up', () => {
    const drawing = build('en').draw(720);
    for (const one of drawing.querySelectorAll('[tabindex]')) {
      const role = one.getAttribute('role');
      expect(['slider', 'button']).toContain(role);
      if (role === 'slider') expect(one.getAttribute('aria-label')).toMatch(/\w/);
    }
    const hasSliders = ['primTradeOff', 'discoveredWorlds'].includes(name);
    expect(drawing.querySelector('[role=slider]') !== null).toBe(hasSliders);
  });
});

const press = (element: Element, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the steps of a trajectory', () => {
  const view = sampleDiscovery('en', { step: 2 });
  const last = view.document.prim.boxes[0]!.trajectory.length - 1;

  it.each([
    ['ArrowLeft', 3],
    ['ArrowUp', 3],
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    ['Home', last],
    ['End', 0],
    ['PageDown', 0],
  ])('%s chooses step %i', (key, step) => {
    const onChoose = vi.fn();
    const slider = primTradeOff
      .build({ ...view, onChoose }, sampleReader('en'))!
      .draw(640)
      .querySelector('[role=slider]')!;
    expect(slider.getAttribute('aria-valuetext')).toContain('step 2 of');
    press(slider, key);
    press(slider, 'a');
    expect(onChoose.mock.calls).toEqual([[step]]);
  });

  it('a click chooses the nearest one', () => {
    const onChoose = vi.fn();
    const drawing = primTradeOff.build({ ...view, onChoose }, sampleReader('en'))!.draw(640);
    laidOut(drawing, 640, () => {
      const slider = drawing.querySelector('[role=slider]')!;
      const box = slider.getBoundingClientRect();
      const { coverage, density } = view.document.prim.boxes[0]!.trajectory[0]!;
      slider.dispatchEvent(
        new MouseEvent('click', {
          clientX: box.left + box.width * coverage - 2,
          clientY: box.bottom - box.height * density + 2,
        }),
      );
    });
    expect(onChoose.mock.calls).toEqual([[0]]);
  });
});

describe('marks on axes', () => {
  const drawn = (brushes: Brushes, onBrush: (brushes: Brushes) => void) =>
    comparedWorlds.build(sampleRobust('en', { brushes, onBrush }), sampleReader('en'))!.draw(900);

  it('a handle moves by keys, says its value, and lets go by Escape', () => {
    const onBrush = vi.fn();
    const drawing = drawn({ growthPerDay: [0.2, 0.6] }, onBrush);
    const [low, high] = drawing.querySelectorAll('[role=slider]');
    expect(low!.getAttribute('aria-label')).toMatch(/growth of severity.*from/);
    press(low!, 'ArrowUp');
    press(high!, 'PageDown');
    press(high!, 'Escape');
    expect(onBrush.mock.calls).toEqual([[{ growthPerDay: [0.22, 0.6] }], [{ growthPerDay: [0.22, 0.5] }], [{}]]);
    expect(drawing.textContent).toContain('All 119 worlds');
  });

  it('a drag along an axis marks a part, shows what lies in it at once, and tells when it ends', () => {
    const onBrush = vi.fn();
    const drawing = drawn({}, onBrush);
    laidOut(drawing, 900, () => {
      const track = drawing.querySelector<SVGRectElement>('rect[style*="touch-action"]')!;
      track.setPointerCapture = () => {};
      const box = track.getBoundingClientRect();
      const at = (type: string, share: number) =>
        track.dispatchEvent(
          new PointerEvent(type, { clientX: box.left + 5, clientY: box.bottom - share * box.height, button: 0 }),
        );
      at('pointerdown', 0.1);
      at('pointermove', 0.5);
      expect(drawing.textContent).toContain('In the marked parts');
      expect(onBrush).not.toHaveBeenCalled();
      at('pointerup', 0.5);
    });
    const [low, high] = (onBrush.mock.calls[0]![0] as Brushes).growthPerDay!;
    expect(low).toBeCloseTo(0.1, 2);
    expect(high).toBeCloseTo(0.5, 2);
  });

  it('2 000 worlds are few elements', () => {
    const axes = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key, ticks: [], text: String }));
    const lines = Array.from({ length: 2000 }, (_, point) => ({
      point,
      isOfInterest: point % 3 === 0,
      at: axes.map((__, axis) => ((point + 1) * 0.618 * (axis + 1)) % 1),
    }));
    const drawing = drawParallel({ axes, lines, brushes: {}, countText: () => '' }, 900, sampleReader('en'));
    expect(drawing.querySelectorAll('path').length).toBeLessThan(300);
    expect(isInteractive(drawing)).toBe(false);
  });
});
