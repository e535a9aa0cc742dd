/** Size of a board in its own units; it is scaled to the wall. */
export const board = { width: 1000, height: 430, left: 84, right: 24, top: 40, bottom: 62 } as const;

/** A place of the pointer in the units of the board that it is over, which may stand in a larger box. */
export function placeOn(
  svg: SVGSVGElement,
  { clientX, clientY }: PointerEvent,
): { readonly x: number; readonly y: number } {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
}

/** Steps of a scale by arrow keys: fine, and coarse with Shift. */
export const keySteps = { fine: 1 / 100, coarse: 1 / 20 } as const;

export const clamped = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value));
