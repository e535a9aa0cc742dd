import { svgElement } from '../../encoding/svgElement.ts';
import type { Box } from '../labelPlaces.ts';
import type { TradeOff } from './drawTradeOff.ts';

/** Steps that a page key moves by. */
const page = 5;

/**
 * A slider over a plot of steps: arrow keys move along the trajectory as the signs lie in the plot (left and up to a smaller box), Home and End to its ends, a click to the nearest step. Its value is the coverage in percent.
 */
export function chooseStep(
  { x, y, width, height }: Box,
  spots: readonly (readonly [number, number])[],
  { steps, shown, texts }: TradeOff,
  label: string,
  choose: (step: number) => void,
): SVGRectElement {
  const slider = svgElement('rect', {
    x,
    y,
    width,
    height,
    fill: 'none',
    'pointer-events': 'all',
    class: 'figure-slider',
    role: 'slider',
    tabindex: '0',
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': Math.round(steps[shown]!.coverage * 100),
    'aria-valuetext': texts[shown]!,
  });
  const last = steps.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: 1,
    ArrowUp: 1,
    ArrowRight: -1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
    Home: last,
    End: -last,
  };
  slider.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, shown + move));
    if (next !== shown) choose(next);
  });
  slider.addEventListener('click', (event) => {
    const box = slider.getBoundingClientRect();
    const at = [
      x + ((event.clientX - box.left) / box.width) * width,
      y + ((event.clientY - box.top) / box.height) * height,
    ];
    const distance = ([a, b]: readonly [number, number]) => (a - at[0]!) ** 2 + (b - at[1]!) ** 2;
    const nearest = spots.reduce((best, spot, place) => (distance(spot) < distance(spots[best]!) ? place : best), 0);
    if (nearest !== shown) choose(nearest);
  });
  return slider;
}
