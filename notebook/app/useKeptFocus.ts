import { useLayoutEffect, useRef } from 'preact/hooks';

/** A button that goes as it is pressed hands the focus to the one that takes its place, so that a reader with a keyboard stays where they are. */
export function useKeptFocus() {
  const actions = useRef<HTMLDivElement>(null);
  const { activeElement } = document;
  const held = actions.current?.contains(activeElement) ? activeElement : null;
  useLayoutEffect(() => {
    if (held !== null && !held.isConnected) actions.current?.querySelector('button')?.focus();
  });
  return actions;
}
