import { keepTermOpen } from '../terms/termTrigger.ts';

/**
 * Puts `drawing` into `frame` in place of what is there; a focused mark of a policy hands its focus on to the same policy's mark in the new
 * drawing.
 */
export function replaceDrawing(frame: Element, drawing: Element | null): void {
  const held = frame.contains(document.activeElement) ? marks(frame).indexOf(document.activeElement!) : -1;
  const policy = held === -1 ? null : document.activeElement!.closest('[data-policy]')?.getAttribute('data-policy');
  keepTermOpen(frame, () => frame.replaceChildren(...(drawing === null ? [] : [drawing])));
  if (held === -1) return;
  const found = marks(frame);
  const same = found.filter((mark) => mark.closest('[data-policy]')?.getAttribute('data-policy') === policy);
  // The same place if it is still the same policy's.
  const next = same.includes(found[held]!) ? found[held] : same[0];
  if (next instanceof HTMLElement || next instanceof SVGElement) next.focus({ preventScroll: true });
}

const marks = (frame: Element): Element[] => [...frame.querySelectorAll(focusable)];

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether `drawing` or something in it takes the focus: such a drawing is no mere image. */
export const isInteractive = (drawing: Element): boolean =>
  drawing.matches(focusable) || drawing.querySelector(focusable) !== null;
