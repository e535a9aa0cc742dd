import { parameterOf, parameters } from '../../../models/governance/parameters/parameters.ts';
import { allFactors, type FactorKind } from '../../../scenarios/experiment/allFactors.ts';
import { slackChoice } from '../../../scenarios/experiment/decidingChoices.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { nearestNames } from '../../nearest.ts';
import type { OptionReader } from '../../optionReader.ts';

/** Made when asked for: other commands shall not wait for it. */
function choicesOf(group: FactorGroup): readonly FactorChoice[] {
  const all = (kind: FactorKind) => allFactors(kind).map((key): FactorChoice => ({ key }));
  if (group === 'levers') return all('levers');
  const uncertain = [...all('uncertainties'), slackChoice()];
  return group === 'uncertainties' ? uncertain : [...all('levers'), ...uncertain];
}

export const factorGroups = ['uncertainties', 'levers', 'all'] as const;
type FactorGroup = (typeof factorGroups)[number];

/** The factors of `uncertainties`, `levers`, `all`, or of keys separated by commas; what nobody knows is noted in `reader`. */
export function readFactors(text: string, reader: OptionReader, path = '--factors'): readonly FactorChoice[] {
  const group = factorGroups.find((one) => one === text);
  if (group !== undefined) return choicesOf(group);
  const staff = slackChoice();
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
