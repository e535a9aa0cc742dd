import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { type DecisionObjective, decisionObjectives } from '../../../report/decision/decisionObjectives.ts';
import { freeFactors } from '../../../scenarios/experiment/drawnExperiment.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { leverGroupKeys, leverGroups } from '../../../scenarios/leverGroups.ts';
import { GatheredFaults } from '../../../scenarios/question/gatheredFaults.ts';
import type { RangeChoice } from '../../../scenarios/search/geneRange.ts';
import { leversOf, searchableKeys } from '../../../scenarios/search/leverGenes.ts';
import { mostObjectives } from '../../../sim/analysis/search/hypervolume.ts';
import { nearestNames } from '../../nearest.ts';
import { OptionReader } from '../../optionReader.ts';
import type { Settings } from '../../settings.ts';
import { type RawRunOptions, type RunOptions, readRunOptions } from '../runOptions.ts';
import { factorGroups, readFactors } from '../sensitivity/factorChoices.ts';

/** Options of `optimise` as the command line gives them. */
export interface RawOptimiseOptions extends Omit<RawRunOptions, 'policies' | 'replicates' | 'reference'> {
  readonly objectives?: string;
  readonly levers?: string;
  readonly ranges?: string;
  readonly start?: string;
  readonly population?: string;
  readonly generations?: string;
  readonly worlds?: string;
  readonly telling?: string;
  /** True without a value. */
  readonly uncertain?: string | true;
  readonly budget?: string;
}

/** Options of `optimise`, checked; `policies` are those to start from, none where it is to start from all, and `replicates` the worlds of the search. */
export interface OptimiseOptions extends RunOptions {
  readonly objectives: readonly string[];
  /** All if left out. */
  readonly keys?: readonly string[];
  readonly ranges: RangeChoice;
  readonly population: number;
  readonly generations: number;
  readonly telling: number;
  readonly uncertain: readonly FactorChoice[];
  /** Seconds. */
  readonly budget?: number;
}

export const aims = ['cost', 'resolution', 'harm', 'equity'] as const satisfies readonly DecisionObjective['aim'][];
export const rangeChoices = ['stated', 'declared'] as const satisfies readonly RangeChoice[];

/** The outcome that usually stands for an aim. */
export const outcomeOfAim = (aim: DecisionObjective['aim']): string =>
  decisionObjectives.find((one) => one.aim === aim)!.outcome;

export const optimiseDefaults = { population: 40, generations: 20, worlds: 4, telling: 20, days: 180 } as const;

const most = { population: 2000, generations: 10_000, worlds: 1000, telling: 10_000 } as const;

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readOptimiseOptions(raw: RawOptimiseOptions, cores: number): OptimiseOptions {
  const defaults = optimiseDefaults;
  const faults = new GatheredFaults();
  const ran = faults.try(() =>
    readRunOptions({ days: String(defaults.days), ...raw }, { replicates: defaults.worlds, workers: cores }),
  );
  const own = faults.try(() => {
    const reader = new OptionReader();
    const whole = (key: 'population' | 'generations' | 'worlds' | 'telling', least: number) =>
      reader.integer(`--${key}`, raw[key], least, most[key], defaults[key]);
    const keys = readLevers(raw.levers, reader);
    const budget = reader.duration('--budget', raw.budget);
    const options = {
      objectives: readObjectives(raw.objectives, reader),
      ...(keys === undefined ? {} : { keys }),
      ranges: reader.oneOf('--ranges', raw.ranges, rangeChoices, 'stated'),
      population: whole('population', 4),
      generations: whole('generations', 1),
      replicates: whole('worlds', 1),
      policies: readStart(raw.start, reader),
      telling: whole('telling', 2),
      uncertain: readUncertain(raw.uncertain, reader),
      ...(budget === undefined ? {} : { budget }),
    };
    reader.done();
    return options;
  });
  if (ran !== undefined && own !== undefined) faults.try(() => checkDrawn(own.uncertain, raw.uncertain, ran.settings));
  if (ran === undefined || own === undefined || faults.any) throw faults.error();
  return { ...ran, ...own, uncertain: freeFactors(own.uncertain, ran.settings) };
}

/** Names or paths; none where it is to start from all. */
function readStart(text: string | undefined, reader: OptionReader): readonly string[] {
  const path = '--start';
  const names = text?.split(',').map((name) => name.trim()) ?? [];
  for (const [at, name] of names.entries()) {
    if (name === '') reader.fault({ code: 'emptyPolicyName', path, value: text ?? '' });
    else if (names.indexOf(name) < at) reader.fault({ code: 'duplicatePolicy', path, value: name });
  }
  return names;
}

/** Throws what is named one by one and set; of a group, what is set is merely not drawn. */
function checkDrawn(choices: readonly FactorChoice[], text: string | true | undefined, settings: Settings): void {
  if (text === undefined || text === true || factorGroups.some((group) => group === text)) return;
  const reader = new OptionReader();
  for (const { key } of choices) {
    if (Object.hasOwn(settings, key)) reader.fault({ code: 'settingVaried', path: '--set', value: key });
  }
  reader.done();
}

/** Aims or outcomes; an aim stands for its usual outcome. */
function readObjectives(text: string | undefined, reader: OptionReader): readonly string[] {
  const path = '--objectives';
  if (text === undefined) return aims.map(outcomeOfAim);
  const known = outcomeDefinitions.filter(({ better }) => better !== 'neither').map(({ key }) => key);
  const keys = namesIn(text).map((name) => {
    const aim = aims.find((one) => one === name);
    if (aim === undefined && !known.includes(name)) {
      reader.fault({ code: 'unknownName', path, value: name, expected: nearestNames(name, [...aims, ...known]) });
    }
    return aim === undefined ? name : outcomeOfAim(aim);
  });
  twice(keys, path, reader);
  if (keys.length < 1 || keys.length > mostObjectives) {
    reader.fault({ code: 'optionOutOfRange', path, value: keys.length, expected: `[1, ${mostObjectives}]` });
  }
  return keys;
}

/** Groups of levers, levers, or parts of a split; a share or power that cannot move alone stands for the keys that move it. */
function readLevers(text: string | undefined, reader: OptionReader): readonly string[] | undefined {
  const path = '--levers';
  if (text === undefined) return undefined;
  const moving = (lever: string) =>
    searchableKeys.filter((key) => (leversOf(key) as readonly string[]).includes(lever));
  const keys = namesIn(text).flatMap((name) => {
    const group = leverGroupKeys.find((one) => one === name);
    if (group !== undefined) return leverGroups[group].flatMap(moving);
    if (searchableKeys.includes(name)) return [name];
    if (parameterOf(name)?.kind === 'lever') return moving(name);
    const known = [...leverGroupKeys, ...searchableKeys];
    reader.fault({ code: 'unknownName', path, value: name, expected: nearestNames(name, known) });
    return [];
  });
  if (text.replaceAll(/[\s,]/g, '') === '') {
    reader.fault({ code: 'noFactors', path, value: text, expected: leverGroupKeys.join(' | ') });
  }
  return searchableKeys.filter((key) => keys.includes(key));
}

/** Levers are what is searched: none of them is drawn. */
function readUncertain(text: string | true | undefined, reader: OptionReader): readonly FactorChoice[] {
  if (text === undefined) return [];
  const path = '--uncertain';
  const choices = readFactors(text === true ? 'uncertainties' : text, reader, path);
  const keys = choices.map(({ key }) => key);
  for (const key of keys) {
    if (parameterOf(key)?.kind !== 'lever') continue;
    reader.fault({ code: 'leverIsSearched', path, value: key, expected: 'uncertainties' });
  }
  twice(keys, path, reader);
  return choices;
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function twice(keys: readonly string[], path: string, reader: OptionReader): void {
  for (const [at, key] of keys.entries()) {
    if (keys.indexOf(key) < at) reader.fault({ code: 'duplicateKey', path, value: key });
  }
}
