import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { preference } from '../../app/preference.ts';
import { pageTexts } from '../../app/reader.ts';

/** Whether the reader has seen or skipped the tour. */
const seen = preference<'no' | 'yes'>('tour', ['no', 'yes'], () => 'no');

/** Three steps beside the example, each about the part whose id it names; it holds nothing up and can be left at any step. */
export function Tour({ targets }: { readonly targets: readonly string[] }) {
  const { tour } = pageTexts.value.home;
  const step = useSignal(0);
  const isOpen = seen.value === 'no';
  const target = isOpen ? targets[step.value] : undefined;
  useEffect(() => {
    const element = target === undefined ? null : document.getElementById(target);
    element?.classList.add('tour-target');
    return () => element?.classList.remove('tour-target');
  }, [target]);
  const end = () => {
    seen.value = 'yes';
    step.value = 0;
  };
  if (!isOpen) {
    return (
      <button
        type="button"
        class="plain"
        onClick={() => {
          seen.value = 'no';
        }}
      >
        {tour.again}
      </button>
    );
  }
  const { title, text } = tour.steps[step.value]!;
  const isLast = step.value === tour.steps.length - 1;
  return (
    <section
      class="tour"
      aria-label={fill(tour.label, { step: step.value + 1, steps: tour.steps.length })}
      aria-live="polite"
    >
      <p class="facts">{fill(tour.label, { step: step.value + 1, steps: tour.steps.length })}</p>
      <h3>{title}</h3>
      <p>{text}</p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            if (isLast) end();
            else step.value += 1;
          }}
        >
          {isLast ? tour.done : tour.next}
        </button>
        {!isLast && (
          <button type="button" class="plain" onClick={end}>
            {tour.skip}
          </button>
        )}
      </p>
    </section>
  );
}
