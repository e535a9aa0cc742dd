import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { termDesk as desk } from './termDesk.ts';
import type { TermId } from './termText.ts';
import { makeTermTrigger, type TermOf } from './termTrigger.ts';

export interface TermProps {
  readonly id: TermId;
  /** The policy whose number this is; marked for highlighting, and whose levers the card tells of. */
  readonly policy?: string;
  readonly children: ComponentChildren;
}

/**
 * A term or number that tells on hover, focus, click or tap what it is, in the `TermCard` of the page. It is inline text that breaks like its
 * surroundings, which a `button` would not.
 */
export function Term({ id, policy, children }: TermProps) {
  const place = useRef<HTMLSpanElement>(null);
  const now = useRef<TermOf>({ id });
  now.current = { id, ...(policy === undefined ? {} : { policy }) };
  useLayoutEffect(() => {
    const trigger = place.current as HTMLSpanElement;
    makeTermTrigger(trigger, () => now.current);
    return () => {
      if (desk.open.peek()?.trigger === trigger) desk.hide();
    };
  }, []);
  // A sentence that changes while a card is open may give its element to another term.
  useLayoutEffect(() => {
    const open = desk.open.peek();
    if (open !== null && open.trigger === place.current && (open.id !== id || open.policy !== policy)) {
      desk.show({ ...now.current, trigger: open.trigger, pinned: open.pinned });
    }
  }, [id, policy]);
  return (
    <span ref={place} class="term" data-policy={policy}>
      {children}
    </span>
  );
}
