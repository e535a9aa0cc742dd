import { caseClasses } from '../../../models/governance/caseClasses.ts';
import { factsOf } from '../../../models/governance/caseFacts.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { CASE, statuses } from '../../../models/governance/grievanceTable.ts';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { type CaseFilter, noFilter, worlds } from './caseFilter.ts';
import type { JourneyModel, JourneyResult } from './journeyModel.ts';

type Option = readonly [value: string, label: string];

/** What of all cases is listed. */
export function CaseFilters({ model }: { readonly model: JourneyModel }) {
  const { list } = pageTexts.value.journey;
  const filter = model.filter.value;
  const result = model.result.value!;
  const edit = (change: Partial<CaseFilter>) => {
    model.filter.value = { ...model.filter.peek(), ...change };
  };
  const select = (key: keyof CaseFilter, label: string, options: readonly Option[]) => (
    <label>
      <span>{label}</span>
      <select value={filter[key]} onChange={({ currentTarget: { value } }) => edit({ [key]: value })}>
        {key !== 'world' && <option value="">{list.any}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const { classes, types, ends } = optionsOf();
  const places = placesOf(result, filter.township);
  return (
    <details class="journey-filter-box" open={matchMedia('(min-width: 901px)').matches}>
      <summary>{list.filters}</summary>
      <fieldset class="journey-filters" aria-label={list.filters}>
        <label>
          <span>{list.search}</span>
          <input
            type="search"
            value={filter.search}
            placeholder={list.searchHint}
            onInput={({ currentTarget: { value } }) => edit({ search: value })}
          />
        </label>
        {select(
          'world',
          list.world,
          worlds.map((one) => [one, list.worlds[one]]),
        )}
        {result.setup.log === 'all' && select('caseClass', list.caseClass, classes)}
        {select('type', list.type, types(filter.caseClass, result.setup.log === 'disputes'))}
        {select('township', list.township, places.townships)}
        {select('community', list.community, places.communities)}
        {select('endA', list.endA, ends)}
        {select('endB', list.endB, ends)}
        {select('surfaced', list.surfaced, [
          ['both', list.surfacings.both],
          ['onlyA', list.surfacings.onlyA],
          ['onlyB', list.surfacings.onlyB],
        ])}
        <button
          type="button"
          onClick={() => {
            model.filter.value = noFilter;
          }}
        >
          {list.noFilters}
        </button>
      </fieldset>
    </details>
  );
}

function optionsOf() {
  const words = chartReader.value.texts.report.journey;
  return {
    classes: caseClasses.map((key, code): Option => [String(code), words.classes[key]]),
    types: (caseClass: string, onlyDisputes: boolean) =>
      caseTypes.flatMap((type, code): Option[] => {
        const fits =
          (caseClass === '' || type.caseClass === Number(caseClass)) && (!onlyDisputes || type.caseClass === 0);
        return fits ? [[String(code), words.types[type.key] ?? type.key]] : [];
      }),
    ends: statuses.map((key, code): Option => [String(code), words.ends[key]]),
  };
}

const places = new WeakMap<JourneyResult, Map<number, number>>();

/** Townships and communities of the world, counted from 1; communities of one township where one is chosen. */
function placesOf(result: JourneyResult, township: string) {
  let townshipOf = places.get(result);
  if (townshipOf === undefined) {
    townshipOf = new Map();
    const facts = factsOf(result.runs[0].log);
    for (let row = 0; row < facts.id.length; row++) {
      if (facts.status[row]! >= CASE) townshipOf.set(facts.community[row]!, facts.township[row]!);
    }
    places.set(result, townshipOf);
  }
  const numbered = (numbers: Iterable<number>): Option[] =>
    [...new Set(numbers)].sort((a, b) => a - b).map((number) => [String(number), String(number + 1)]);
  return {
    townships: numbered(townshipOf.values()),
    communities: numbered(
      [...townshipOf].filter(([, one]) => township === '' || one === Number(township)).map(([community]) => community),
    ),
  };
}
