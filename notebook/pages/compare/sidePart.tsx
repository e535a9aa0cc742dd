import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { mediaQuery } from '../../app/mediaQuery.ts';
import { language, pageTexts, projector } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import type { Workbench } from '../../run/workbench.ts';
import type { CompareModel } from './compareModel.ts';
import { FaultMessage } from './faultMessage.tsx';
import { StorePanel } from './run/storePanel.tsx';
import { leverId } from './settings/faultPlaces.ts';
import { reveal } from './settings/reveal.ts';
import { SettingsPanel } from './settings/settingsPanel.tsx';

const isWide = mediaQuery('(min-width: 62rem)');

/** What is asked, and what is kept of answers. */
export function SidePart({ bench, model }: { readonly bench: Workbench; readonly model: CompareModel }) {
  const { compare, share } = pageTexts.value;
  const { last, planned, state, addressFaults } = model;
  // A door of the home page leads to the levers of a mixture.
  useSignalEffect(() => {
    const { hold } = route.value.query;
    if (hold === undefined) return;
    requestAnimationFrame(() => revealLevers(hold));
  });
  return (
    <Side title={compare.settings.title} hasRun={last.value !== undefined}>
      <FaultMessage faults={addressFaults.value} lead={share.damaged} />
      <SettingsPanel language={language.value} state={state} faults={planned.value.faults} last={last.value} />
      <StorePanel workbench={bench} />
    </Side>
  );
}

/** Nothing where there is no such mixture. */
function revealLevers(mixture: string): void {
  const target = leverId(mixture, levers[0].key);
  if (document.getElementById(target) !== null) reveal({ section: 'policies', target });
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
