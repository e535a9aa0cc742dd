import { effect, type Signal, signal } from '@preact/signals';

/**
 * A choice of the reader's that the browser remembers. Where nothing may be kept (private mode, storage switched off) it lives as long as the page.
 */
export function preference<Value extends string>(
  name: string,
  values: readonly Value[],
  otherwise: () => Value,
): Signal<Value> {
  const key = `zhili.${name}`;
  const kept = read(key);
  const choice = signal(values.find((value) => value === kept) ?? otherwise());
  let first = true;
  effect(() => {
    const { value } = choice;
    // What the reader has not chosen follows the browser's setting next time too.
    if (!first) write(key, value);
    first = false;
  });
  return choice;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}
