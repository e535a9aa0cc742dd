import { type ComponentChildren, createContext } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../scenarios/question/plan.ts';
import { placeBeside } from './placeBeside.ts';
import { TermCardText } from './termCardText.tsx';
import { createTermDesk, type OpenTerm, type TermDesk } from './termDesk.ts';
import { type TermWords, termOf } from './termText.ts';
import '../styles/terms.css';

export const TermContext = createContext<TermDesk | null>(null);
export const termCardId = 'termCard';

export interface TermCardsProps {
  readonly words: TermWords;
  /** Gives parameters their value and provenance in this comparison. */
  readonly plan?: Plan;
  readonly children: ComponentChildren;
}

/** What is below it may use `Term`; one card is open at a time. Stands once on a page, within its `main`. */
export function TermCards({ words, plan, children }: TermCardsProps) {
  const [desk] = useState(createTermDesk);
  return (
    <TermContext.Provider value={desk}>
      {children}
      <TermCard desk={desk} words={words} {...(plan === undefined ? {} : { plan })} />
    </TermContext.Provider>
  );
}

function TermCard({ desk, words, plan }: Omit<TermCardsProps, 'children'> & { readonly desk: TermDesk }) {
  const card = useRef<HTMLDivElement>(null);
  const open = desk.open.value;
  const text = open === null ? null : termOf(open.id, words, plan, open.policy);
  const shown = text === null ? null : open;

  useLayoutEffect(() => {
    if (shown === null || card.current === null) return;
    return standBeside(card.current, shown);
  }, [shown]);
  useEffect(() => (shown === null ? undefined : closeFromOutside(desk, shown)), [desk, shown]);

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
function closeFromOutside(desk: TermDesk, { trigger }: OpenTerm): () => void {
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
