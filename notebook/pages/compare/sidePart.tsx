import { useSignalEffect } from '@preact/signals';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import type { Workbench } from '../../run/workbench.ts';
import type { CompareModel } from './compareModel.ts';
import { FaultMessage } from './faultMessage.tsx';
import { StorePanel } from './run/storePanel.tsx';
import { leverId } from './settings/faultPlaces.ts';
import { reveal } from './settings/reveal.ts';
import { SettingsPanel } from './settings/settingsPanel.tsx';
import { Side } from './side.tsx';

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
