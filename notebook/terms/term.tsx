import { useComputed } from '@preact/signals';
import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { termDesk as desk, termCardId } from './termDesk.ts';
import type { TermId } from './termText.ts';

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
  const wasPinned = useRef(false);
  const isOpen = useComputed(() => {
    const trigger = desk.open.value?.trigger;
    return trigger !== undefined && trigger === place.current;
  });

  const termAt = (trigger: HTMLElement, pinned: boolean) => ({
    id,
    trigger,
    pinned,
    ...(policy === undefined ? {} : { policy }),
  });
  // A sentence that changes while a card is open may give its element to another term.
  useLayoutEffect(() => {
    const open = desk.open.peek();
    if (open !== null && open.trigger === place.current && (open.id !== id || open.policy !== policy)) {
      desk.show(termAt(open.trigger, open.pinned));
    }
  }, [id, policy]);
  useLayoutEffect(() => {
    const trigger = place.current;
    return () => {
      if (desk.open.peek()?.trigger === trigger) desk.hide();
    };
  }, []);

  const toggle = (trigger: HTMLElement, close: boolean) => (close ? desk.hide() : desk.show(termAt(trigger, true)));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLSpanElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(event.currentTarget, isOpen.peek());
  };
  const isMouse = (event: TargetedPointerEvent<HTMLSpanElement>) => event.pointerType === 'mouse';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines
    <span
      ref={place}
      role="button"
      tabIndex={0}
      class="term"
      data-policy={policy}
      aria-expanded={isOpen.value}
      aria-describedby={isOpen.value ? termCardId : undefined}
      onPointerEnter={(event) => isMouse(event) && desk.showSoon(termAt(event.currentTarget, false))}
      onPointerLeave={(event) => isMouse(event) && desk.hideSoon()}
      onPointerDown={() => {
        wasPinned.current = isOpen.peek() && desk.open.peek()?.pinned === true;
      }}
      onFocus={(event) => isOpen.peek() || desk.show(termAt(event.currentTarget, false))}
      onBlur={({ relatedTarget }) => {
        if (isOpen.peek() && (relatedTarget as Element | null)?.id !== termCardId) desk.hide();
      }}
      onClick={(event) => toggle(event.currentTarget, wasPinned.current)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
