import type { ComponentChildren } from 'preact';

/** A table that scrolls sideways by itself where there is no room for it. */
export function TableBox({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="robust-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
