/** Size of a board in its own units; it is scaled to the wall. */
export const board = { width: 1000, height: 430, left: 84, right: 24, top: 40, bottom: 62 } as const;

/** A place of the pointer in the units of the board that it is over. */
export function placeOn(svg: SVGSVGElement, event: PointerEvent): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = svg.getBoundingClientRect();
  return {
    x: ((event.clientX - left) / width) * board.width,
    y: ((event.clientY - top) / height) * svg.viewBox.baseVal.height,
  };
}

/** Steps of a scale by arrow keys: fine, and coarse with Shift. */
export const keySteps = { fine: 1 / 100, coarse: 1 / 20 } as const;

export const clamped = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value));
