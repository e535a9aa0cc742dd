import { loadTree, treeFaults } from '../loader/load.ts';
import { faultError, type LoadOptions } from '../loader/loadFault.ts';
import { groupingFaults, type OwnGroup, ownGroups } from './attributionChoice.ts';

/**
 * Groups of levers from a file: a YAML list of `{id, label: {zh, en}, levers: [keys]}`. Throws one `FaultError` with everything that is wrong and where.
 *
 *     parseGrouping('- {id: reach, label: {zh: reach, en: reach}, levers: [patrolHoursShare, outreachDaysPerMonth]}')
 */
export function parseGrouping(text: string, options: LoadOptions = {}): readonly OwnGroup[] {
  const tree = loadTree(text, options);
  const faults = treeFaults(tree, ownGroups, ({ value, lineOf }) =>
    groupingFaults(value, '').map((one) => ({ ...one, line: lineOf(one.path) })),
  );
  if (faults.length > 0) throw faultError(options, faults);
  return tree.value as readonly OwnGroup[];
}
