import type { ComponentChildren } from 'preact';
import { pageTexts } from '../../../app/reader.ts';
import type { RobustnessTexts } from '../../../locales/en/robustness.ts';

export const partId = (name: keyof RobustnessTexts['parts']): string => `robust-${name}`;

/** A section of the results under its own heading. */
export function Part(props: { readonly name: keyof RobustnessTexts['parts']; readonly children: ComponentChildren }) {
  const id = partId(props.name);
  return (
    <section class="robust-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {pageTexts.value.robustness.parts[props.name]}
      </h2>
      {props.children}
    </section>
  );
}
