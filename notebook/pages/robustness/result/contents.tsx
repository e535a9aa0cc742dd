import { pageTexts } from '../../../app/reader.ts';
import type { RobustnessTexts } from '../../../locales/en/robustness.ts';
import { partId } from './part.tsx';

export type PartName = keyof RobustnessTexts['parts'];

/** Of a robust decision, in the order in which they stand. */
export const robustPartNames = ['headlines', 'flips', 'regret', 'targets', 'front', 'worlds'] as const;

/** Goes to a part. Buttons, since the address is the question. */
export function Contents({ names }: { readonly names: readonly PartName[] }) {
  const { contents, parts } = pageTexts.value.robustness;
  return (
    <nav class="robust-contents" aria-label={contents}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            const heading = document.getElementById(partId(name));
            heading?.scrollIntoView();
            heading?.focus({ preventScroll: true });
          }}
        >
          {parts[name]}
        </button>
      ))}
    </nav>
  );
}
