import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { mediaQuery } from '../../app/mediaQuery.ts';
import { language, pageTexts, projector } from '../../app/reader.ts';
import type { Workbench } from '../../run/workbench.ts';
import type { CompareModel } from './compareModel.ts';
import { FaultMessage } from './faultMessage.tsx';
import { StorePanel } from './run/storePanel.tsx';
import { SettingsPanel } from './settings/settingsPanel.tsx';

const isWide = mediaQuery('(min-width: 62rem)');

/** What is asked, and what is kept of answers. */
export function SidePart({ bench, model }: { readonly bench: Workbench; readonly model: CompareModel }) {
  const { compare, share } = pageTexts.value;
  const { last, planned, state, addressFaults } = model;
  return (
    <Side title={compare.settings.title} hasRun={last.value !== undefined}>
      <FaultMessage faults={addressFaults.value} lead={share.damaged} />
      <SettingsPanel language={language.value} state={state} faults={planned.value.faults} last={last.value} />
      <StorePanel workbench={bench} />
    </Side>
  );
}

interface SideProps {
  readonly title: string;
  readonly hasRun: boolean;
  readonly children: ComponentChildren;
}

/** A column beside the results where there is room for one, else a part that folds away once a comparison runs. */
function Side({ title, hasRun, children }: SideProps) {
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
