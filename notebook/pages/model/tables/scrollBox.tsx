import type { ComponentChildren } from 'preact';
import { pageTexts } from '../../../app/reader.ts';

/** A table in a box of its own that scrolls sideways, by keyboard too. */
export function ScrollBox({ children, label }: { readonly children: ComponentChildren; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="model-scroll" tabIndex={0} aria-label={`${label} · ${pageTexts.value.model.tableScroll}`}>
      {children}
    </section>
  );
}
