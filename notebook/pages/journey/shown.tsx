import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { idOf } from '../../../models/governance/journey.ts';
import { nearestInBoth } from '../../../report/journey/fatePairs.ts';
import { journeySentences } from '../../../report/journey/journeySentences.ts';
import type { Fault, FaultError } from '../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { Figure } from '../../figures/figure.tsx';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { copyText } from '../compare/share/copyText.ts';
import { noFilter } from './caseFilter.ts';
import type { JourneyModel } from './journeyModel.ts';
import { journeyHash } from './journeySetup.ts';
import type { JourneyView } from './swimlane/journeyView.ts';
import { swimlanes } from './swimlane/swimlanes.ts';

interface ShownProps {
  readonly model: JourneyModel;
  readonly view: ReadonlySignal<JourneyView | null>;
  readonly told: Signal<string>;
}

/** The chosen case: what its paths say, the swimlanes, and where to go from here. */
export function Shown({ model, view, told }: ShownProps) {
  const { journey } = pageTexts.value;
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = useCallback(
    (error: FaultError) => {
      faults.value = error.faults;
    },
    [faults],
  );
  const now = view.value;
  if (now === null) {
    const { value } = model.chosen;
    return (
      <section class="journey-shown">
        <p>{value === null ? journey.figure.none : fill(journey.list.unknown, { name: value })}</p>
      </section>
    );
  }
  const { parting, why, ends } = journeySentences(now.name, now.sides, now.labels, chartReader.value.texts);
  return (
    <section class="journey-shown">
      <div class="journey-said" aria-live="polite">
        <p class="journey-parting">{parting}</p>
        {why.length > 0 && (
          <>
            <h2>{journey.why}</h2>
            <ul>
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <ul class="journey-ends">
          {ends.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Onward model={model} view={now} />
      <FaultMessage
        faults={faults.value}
        onClose={() => {
          faults.value = [];
        }}
      />
      <p class="journey-keys visually-hidden">{journey.figure.keys}</p>
      <output class="journey-told" aria-live="polite">
        {told.value === '' ? journey.figure.hint : told.value}
      </output>
      <Figure chart={swimlanes} view={view} reader={chartReader} onFault={onFault} />
    </section>
  );
}

/** The same case in the other world's list; where that world has none, the nearest that both have. */
function Onward({ model, view }: { readonly model: JourneyModel; readonly view: JourneyView }) {
  const { journey, twin } = pageTexts.value;
  const said = useSignal('');
  const { world } = model.filter.value;
  const target = world === 'b' || world === 'onlyB' ? 0 : 1;
  const missing = view.sides.some(({ path }) => path === undefined);
  const runs = [view.sides[0].run, view.sides[1].run] as const;
  const nearest = missing ? nearestInBoth(runs, view.name, idOf) : undefined;
  const trace = () => {
    model.filter.value = { ...noFilter, world: target === 0 ? 'a' : 'b' };
    said.value = fill(journey.traced, { policy: view.labels[target] });
  };
  const copy = async () => {
    const link = new URL(view.address, location.href).href;
    said.value = (await copyText(link)) ? journey.copied : link;
  };
  return (
    <div class="journey-onward">
      <button type="button" onClick={trace}>
        {fill(journey.trace, { policy: view.labels[target] })}
      </button>
      {nearest !== undefined && (
        <button type="button" onClick={() => model.choose(nearest)}>
          {fill(journey.nearest, { name: nearest })}
        </button>
      )}
      <button type="button" onClick={copy}>
        {journey.copyLink}
      </button>
      <button type="button" onClick={() => print()}>
        {journey.print}
      </button>
      <a href={journeyHash(model.result.value!.setup, view.name, 'twin')}>{twin.link}</a>
      <span aria-live="polite">{said.value}</span>
    </div>
  );
}
