import type { ComponentChildren } from 'preact';
import { pageTexts } from '../../../app/reader.ts';
import '../../../styles/model/tables.css';

interface Props {
  readonly children: ComponentChildren;
  readonly label: string;
  readonly class?: string;
}

/** A table or picture in a box of its own that scrolls sideways, by keyboard too. */
export function ScrollBox({ children, label, class: name = 'model-scroll' }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class={name} tabIndex={0} aria-label={`${label} · ${pageTexts.value.model.tableScroll}`}>
      {children}
    </section>
  );
}
