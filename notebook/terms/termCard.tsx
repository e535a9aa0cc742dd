import { useLayoutEffect, useRef } from 'preact/hooks';
import { chartReader } from '../app/reader.ts';
import { placeBeside } from './placeBeside.ts';
import { TermCardText } from './termCardText.tsx';
import { termDesk as desk, type OpenTerm, termCardId, termPlan } from './termDesk.ts';
import { termOf } from './termText.ts';
import '../styles/terms.css';

/** Shows whatever term is open. Stands once on a page, within its `main`. */
export function TermCard() {
  const card = useRef<HTMLDivElement>(null);
  const words = chartReader.value;
  const open = desk.open.value;
  const text = open === null ? null : termOf(open.id, words, termPlan.value ?? undefined, open.policy);
  const shown = text === null ? null : open;

  useLayoutEffect(() => {
    if (shown === null || card.current === null) return;
    return standBeside(card.current, shown);
  }, [shown]);
  // Before it is painted: whoever sees the card can close it.
  useLayoutEffect(() => (shown === null ? undefined : closeFromOutside(shown)), [shown]);

  return (
    <div
      ref={card}
      id={termCardId}
      class="termCard"
      role="tooltip"
      popover="manual"
      hidden={shown === null}
      onPointerEnter={() => desk.keep()}
      onPointerLeave={() => desk.hideSoon()}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== desk.open.peek()?.trigger) desk.hide();
      }}
    >
      {text !== null && <TermCardText text={text} words={words} />}
    </div>
  );
}

/** Lifts the card above everything where the browser can, and keeps it beside its term until the returned function is called. */
function standBeside(card: HTMLElement, { trigger }: OpenTerm): () => void {
  const inTopLayer = typeof card.showPopover === 'function';
  if (inTopLayer) card.showPopover();
  const place = () => {
    // A term over several lines has a box a line; the card stands beside the first.
    const box = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placeBeside(box, { width: card.offsetWidth, height: card.offsetHeight }, viewport);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
    // What scrolls must be reached by keyboard; what does not takes the focus only when clicked, so that its text can be marked.
    card.tabIndex = card.scrollHeight > card.clientHeight ? 0 : -1;
  };
  place();
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
    if (inTopLayer) card.hidePopover();
  };
}

/** Escape closes the card and nothing else; so does a press outside of it and its term. */
function closeFromOutside({ trigger }: OpenTerm): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    desk.dismiss();
  };
  const onPointerDown = ({ target }: PointerEvent) => {
    const inside = target instanceof Element && (trigger.contains(target) || target.closest(`#${termCardId}`) !== null);
    if (!inside) desk.hide();
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('pointerdown', onPointerDown, true);
  };
}
