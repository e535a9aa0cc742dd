import { termDesk as desk, type OpenTerm, termCardId } from './termDesk.ts';
import type { TermId } from './termText.ts';

export interface TermOf {
  readonly id: TermId;
  /** The policy whose number this is. */
  readonly policy?: string;
}

/**
 * Makes an element a term: hover, focus, click, tap, Enter and Space open the card of what `termOf` says at that moment. Nothing outside the
 * element holds on to it, so that a drawing that is replaced needs no clearing up.
 */
export function makeTermTrigger(element: OpenTerm['trigger'], termOf: () => TermOf): void {
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  element.setAttribute('aria-expanded', 'false');
  element.classList.add('term');
  makePointedTerm(element, termOf);
  const openTerm = () => (desk.open.peek()?.trigger === element ? desk.open.peek() : null);
  const termAt = (pinned: boolean): OpenTerm => ({ ...termOf(), trigger: element, pinned });
  const on = <Kind extends keyof GlobalEventHandlersEventMap>(
    kind: Kind,
    handle: (event: GlobalEventHandlersEventMap[Kind]) => void,
  ) => element.addEventListener(kind, handle as EventListener);

  on('focus', () => openTerm() === null && desk.show(termAt(false)));
  on('blur', ({ relatedTarget }) => {
    if (openTerm() !== null && (relatedTarget as Element | null)?.id !== termCardId) desk.hide();
  });
  on('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    // Elsewhere the same key pins a policy.
    event.stopPropagation();
    if (openTerm() === null) desk.show(termAt(true));
    else desk.hide();
  });
}

/** As `makeTermTrigger`, for a pointer alone: for numbers whose row names the same term, which is enough to stop at with a keyboard. */
export function makePointedTerm(element: OpenTerm['trigger'], termOf: () => TermOf): void {
  const { id, policy } = termOf();
  element.setAttribute('data-term', `${id} ${policy ?? ''}`);
  let wasPinned = false;
  const termAt = (pinned: boolean): OpenTerm => ({ ...termOf(), trigger: element, pinned });
  const onPointer = (kind: 'pointerenter' | 'pointerleave' | 'pointerdown', handle: (event: PointerEvent) => void) =>
    element.addEventListener(kind, handle as EventListener);
  onPointer('pointerenter', ({ pointerType }) => pointerType === 'mouse' && desk.showSoon(termAt(false)));
  onPointer('pointerleave', ({ pointerType }) => pointerType === 'mouse' && desk.hideSoon());
  onPointer('pointerdown', () => {
    const open = desk.open.peek();
    wasPinned = open?.trigger === element && open.pinned;
  });
  element.addEventListener('click', () => (wasPinned ? desk.hide() : desk.show(termAt(true))));
}

/** Keeps the card open over `replace`, which puts other elements into `frame`: it moves to the element that says the same. */
export function keepTermOpen(frame: Element, replace: () => void): void {
  const open = desk.open.peek();
  const term = open !== null && frame.contains(open.trigger) ? open.trigger.getAttribute('data-term') : null;
  replace();
  if (open === null || term === null) return;
  const next = [...frame.querySelectorAll('[data-term]')].find((one) => one.getAttribute('data-term') === term);
  if (next === undefined) desk.hide();
  else desk.show({ ...open, trigger: next as OpenTerm['trigger'] });
}
