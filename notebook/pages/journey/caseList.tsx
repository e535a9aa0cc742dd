import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import type { FatePair } from '../../../report/journey/fatePairs.ts';
import { endText } from '../../../report/journey/pathWords.ts';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { bornFacts } from './caseFilter.ts';
import type { JourneyModel } from './journeyModel.ts';

const step = 200;

/** The cases that are listed, one of which is shown: a list box, so that arrow keys go through it. */
export function CaseList({ model }: { readonly model: JourneyModel }) {
  const { list } = pageTexts.value.journey;
  const limit = useSignal(step);
  const box = useRef<HTMLDivElement>(null);
  const all = model.listed.value;
  const chosen = model.chosen.value;
  const shown = all.slice(0, limit.value);
  const place = shown.findIndex(({ name }) => name === chosen);
  useSignalEffect(() => {
    model.filter.value;
    limit.value = step;
  });
  const choose = (next: number) => {
    const pair = shown[Math.max(0, Math.min(shown.length - 1, next))];
    if (pair === undefined) return;
    model.choose(pair.name);
    box.current?.querySelector(`#${optionId(pair.name)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <>
      <p class="journey-count" aria-live="polite">
        {fill(list.count, { shown: all.length, total: model.result.value!.pairs.length })}
      </p>
      {all.length === 0 ? (
        <p class="journey-none">{list.none}</p>
      ) : (
        <div
          ref={box}
          class="journey-list"
          role="listbox"
          tabIndex={0}
          aria-label={list.label}
          aria-activedescendant={place < 0 ? undefined : optionId(shown[place]!.name)}
          onKeyDown={onKeyDown}
        >
          {shown.map((pair) => (
            <CaseOption key={pair.name} model={model} pair={pair} isChosen={pair.name === chosen} />
          ))}
        </div>
      )}
      {all.length > shown.length && (
        <button
          type="button"
          class="journey-more"
          onClick={() => {
            limit.value += step;
          }}
        >
          {fill(list.more, { n: Math.min(step, all.length - shown.length) })}
        </button>
      )}
    </>
  );
}

const optionId = (name: string): string => `journey-case-${name.replaceAll('.', '-')}`;

interface OptionProps {
  readonly model: JourneyModel;
  readonly pair: FatePair;
  readonly isChosen: boolean;
}

function CaseOption({ model, pair, isChosen }: OptionProps) {
  const { list, figure } = pageTexts.value.journey;
  const { texts } = chartReader.value;
  const { runs } = model.result.value!;
  const { facts, row } = bornFacts(runs, pair);
  const [a, b] = pair.rows;
  const apart =
    a >= 0 && b >= 0
      ? fill(list.days, { n: pair.days.toFixed(0) })
      : fill(list.only, { side: figure.sides[a >= 0 ? 0 : 1] });
  return (
    // The list box has the keys; an option is for the pointer.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus.
    <div
      id={optionId(pair.name)}
      class="journey-case"
      role="option"
      aria-selected={isChosen}
      onClick={() => model.choose(pair.name)}
    >
      <span class="journey-case-head">
        <strong>{pair.name}</strong> {texts.report.journey.types[caseTypes[facts.type[row]!]!.key]}
        <small>{apart}</small>
      </span>
      {([0, 1] as const).map((side) => (
        <span key={side} class="journey-case-end">
          <b>{figure.sides[side]}</b> {endText(runs[side], pair.rows[side], texts)}
        </span>
      ))}
    </div>
  );
}
