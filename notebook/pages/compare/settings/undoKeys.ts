/** What of a key press decides; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo; ⌘ either way, so that no platform need be guessed. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): 'undo' | 'redo' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

const notTyped = new Set(['range', 'checkbox', 'radio', 'button', 'submit', 'file', 'color']);

/** Whether the browser's own undo works there: a field of text. */
export function typesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
