import { type ReadonlySignal, signal } from '@preact/signals';
import type { Plan } from '../../scenarios/question/plan.ts';

/** Id of the one card. */
export const termCardId = 'termCard';

/** The card that is open. */
export interface OpenTerm {
  readonly id: string;
  readonly policy?: string;
  /** What the card stands beside. */
  readonly trigger: Element & HTMLOrSVGElement;
  /** Opened by click, tap or key: a pointer that leaves does not close it. */
  readonly pinned: boolean;
}

/** Opens and closes the one card of a page. */
export interface TermDesk {
  readonly open: ReadonlySignal<OpenTerm | null>;
  show(term: OpenTerm): void;
  /** After the pointer has rested on the term. */
  showSoon(term: OpenTerm): void;
  /** After the pointer has left term and card, unless it comes back, the card is pinned, or its term has the focus. */
  hideSoon(): void;
  /** The pointer has come back. */
  keep(): void;
  hide(): void;
  /** Closes the card and gives the focus back to its term if the card had it. */
  dismiss(): void;
}

/** Milliseconds. */
const delays = { show: 300, hide: 250 };

function createTermDesk(): TermDesk {
  const open = signal<OpenTerm | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const set = (term: OpenTerm | null) => {
    clearTimeout(timer);
    const before = open.peek()?.trigger;
    if (before !== term?.trigger) {
      before?.setAttribute('aria-expanded', 'false');
      before?.removeAttribute('aria-describedby');
    }
    term?.trigger.setAttribute('aria-expanded', 'true');
    term?.trigger.setAttribute('aria-describedby', termCardId);
    open.value = term;
  };
  return {
    open,
    show: set,
    showSoon(term) {
      if (open.value?.trigger === term.trigger) clearTimeout(timer);
      else after(delays.show, () => set(term));
    },
    hideSoon() {
      const kept = () => {
        const term = open.value;
        return term !== null && (term.pinned || document.activeElement === term.trigger);
      };
      after(delays.hide, () => {
        if (!kept()) set(null);
      });
    },
    keep: () => clearTimeout(timer),
    hide: () => set(null),
    dismiss() {
      const trigger = open.value?.trigger;
      const hadFocus = document.activeElement?.id === termCardId;
      set(null);
      if (!hadFocus) return;
      trigger?.focus();
      // The focus that has come back opens nothing.
      set(null);
    },
  };
}

/** The card of this page: one, also where parts of the page are trees of their own. */
export const termDesk = createTermDesk();

/** The comparison on screen, if there is one: gives parameters their value and provenance in it. Set by the page that shows it. */
export const termPlan = signal<Plan | null>(null);
