import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { mediaQuery } from '../../app/mediaQuery.ts';
import { projector } from '../../app/reader.ts';

const isWide = mediaQuery('(min-width: 62rem)');

interface SideProps {
  readonly title: string;
  readonly hasRun: boolean;
  readonly children: ComponentChildren;
}

/** A column beside the results where there is room for one, else a part that folds away once a comparison runs. */
export function Side({ title, hasRun, children }: SideProps) {
  const asked = useSignal(hasRun);
  asked.value = hasRun;
  const isOpen = useSignal(!hasRun);
  useSignalEffect(() => {
    isOpen.value = !asked.value;
  });
  const isColumn = useComputed(() => isWide.value && projector.value === 'off');
  if (isColumn.value) {
    return (
      <aside class="compare-side" aria-label={title}>
        {children}
      </aside>
    );
  }
  return (
    <details
      class="compare-side folding"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
