import { textsOf } from '../../../locales/texts.ts';
import { parameterOf, parameters } from '../../../models/governance/parameters/parameters.ts';
import { allFactors } from '../../../scenarios/experiment/allFactors.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { nearestNames } from '../../nearest.ts';
import type { OptionReader } from '../../optionReader.ts';
import type { Settings } from '../../settings.ts';

const path = '--factors';

/** Frontline slack: how much time there is at all. The range is that of the study of the plausible space. */
const staff: FactorChoice = {
  key: 'staff',
  label: { zh: textsOf('zh').sensitivity.command.staff, en: textsOf('en').sensitivity.command.staff },
  times: ['gridWorkerShare', 'cadreShare', 'partTimeMediatorShare', 'townshipDeskShare', 'countyDeskShare'],
  range: [0.5, 1.5],
};

const levers = allFactors('levers').map((key): FactorChoice => ({ key }));
const uncertainties = allFactors('uncertainties').map((key): FactorChoice => ({ key }));

const groups: Readonly<Record<string, readonly FactorChoice[]>> = {
  uncertainties: [...uncertainties, staff],
  levers,
  all: [...levers, ...uncertainties, staff],
};

export const factorGroups = Object.keys(groups);

/** The factors of `uncertainties`, `levers`, `all`, or of keys separated by commas; what nobody knows is noted in `reader`. */
export function readFactors(text: string, reader: OptionReader): readonly FactorChoice[] {
  if (Object.hasOwn(groups, text)) return groups[text]!;
  const keys = text
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
  if (keys.length === 0) reader.fault({ code: 'noFactors', path, value: text, expected: factorGroups.join(' | ') });
  return keys.map((key) => {
    if (key === staff.key) return staff;
    if (parameterOf(key) === undefined) {
      const known = [...factorGroups, staff.key, ...parameters.map((one) => one.key)];
      reader.fault({ code: 'unknownName', path, value: key, expected: nearestNames(key, known) });
    }
    return { key };
  });
}

/** The factors of a group without what is set: that is not varied. */
export function freeFactors(factors: readonly FactorChoice[], settings: Settings): FactorChoice[] {
  const isFree = (key: string) => !Object.hasOwn(settings, key);
  return factors.flatMap((choice): FactorChoice[] => {
    if (!('times' in choice)) return isFree(choice.key) ? [choice] : [];
    const times = choice.times.filter(isFree);
    return times.length > 0 ? [{ ...choice, times }] : [];
  });
}
