import { caseIds, policyIds } from '../catalogue.ts';
import { checkSettings, type Settings } from '../checkRun.ts';
import { isMap } from '../loader/checkSourced.ts';
import { isReadable, utf8Length } from '../loader/checkText.ts';
import { type LoadFault, shown } from '../loader/loadFault.ts';
import { nearestOf } from '../loader/nearest.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import { limits } from './limits.ts';

/** `before` and `after` are those of whatever case is chosen. */
const policyNames = ['before', 'after', ...policyIds];

type Map = Readonly<Record<string, unknown>>;
type Found = Omit<LoadFault, 'line'>;

/** What the shape of a written question cannot say; runs over whatever part of a faulty one is there. */
export function questionFaults(tree: Tree): LoadFault[] {
  if (!isMap(tree.value)) return [];
  const written = tree.value;
  const policies: readonly unknown[] = Array.isArray(written.policies) ? written.policies : [];
  const faults = [
    ...nameFaults(written.case, 'case', 'unknownCase', caseIds),
    ...policies.flatMap((one, index) => policyFaults(one, joined('policies', index))),
    ...repeatFaults(policies),
    ...fileFaults(
      [written.case, ...policies, written.ensemble],
      ['case', ...policies.map((_, index) => joined('policies', index)), 'ensemble'],
    ),
    ...referenceFaults(written, policies),
    ...settingFaults(written.settings),
    ...(written.replicates !== undefined && written.precision !== undefined
      ? [{ code: 'exactlyOne', path: 'precision', expected: 'replicates | precision' } as const]
      : []),
    ...(typeof written.slice === 'string' && Number(written.slice.slice(2)) > limits.slice
      ? [
          {
            code: 'outOfRange',
            path: 'slice',
            value: shown(written.slice),
            expected: `1/1 … 1/${limits.slice}`,
          } as const,
        ]
      : []),
  ];
  return faults.map((one) => ({ ...one, line: tree.lineOf(one.path) }));
}

const nameFaults = (
  name: unknown,
  path: string,
  code: 'unknownCase' | 'unknownPolicy',
  known: readonly string[],
): Found[] =>
  typeof name !== 'string' || known.includes(name)
    ? []
    : [{ code, path, value: shown(name), expected: nearestOf(name, known) }];

function policyFaults(one: unknown, path: string): Found[] {
  if (!isMap(one)) return nameFaults(one, path, 'unknownPolicy', policyNames);
  const faults = nameFaults(one.base, joined(path, 'base'), 'unknownPolicy', policyNames);
  // A mixture under the name of another policy would pass for it.
  if (typeof one.id === 'string' && policyNames.includes(one.id)) {
    faults.push({ code: 'duplicatePolicy', path: joined(path, 'id'), value: one.id });
  }
  if (typeof one.label === 'string' && (one.label.trim() === '' || !isReadable(one.label))) {
    faults.push({ code: 'badEncoding', path: joined(path, 'label'), value: shown(one.label) });
  }
  return faults;
}

function repeatFaults(policies: readonly unknown[]): Found[] {
  const names = policies.map(nameIn);
  return names.flatMap((name, index) =>
    name === undefined || names.indexOf(name) === index
      ? []
      : [{ code: 'duplicatePolicy', path: joined('policies', index), value: shown(name) }],
  );
}

function referenceFaults({ reference }: Map, policies: readonly unknown[]): Found[] {
  const names = policies.flatMap((one) => nameIn(one) ?? []);
  if (typeof reference !== 'string' || names.includes(reference)) return [];
  return [{ code: 'unknownReference', path: 'reference', value: shown(reference), expected: names.join(', ') }];
}

function nameIn(one: unknown): string | undefined {
  const name = isMap(one) ? (one.file ?? one.id) : one;
  return typeof name === 'string' ? name : undefined;
}

function settingFaults(settings: unknown): Found[] {
  if (!isMap(settings)) return [];
  return checkSettings(settings as Settings).map((one) => ({ ...one, path: one.path.replace(/^set/, 'settings') }));
}

/** Files of the reader's own: text, of a size that can be carried about. */
function fileFaults(holders: readonly unknown[], paths: readonly string[]): Found[] {
  let all = 0;
  return holders.flatMap((holder, index): Found[] => {
    if (!isMap(holder) || typeof holder.text !== 'string') return [];
    const path = joined(paths[index]!, 'text');
    const faults: Found[] = [];
    if (!isReadable(holder.text)) faults.push({ code: 'badEncoding', path, expected: 'UTF-8' });
    if (typeof holder.file === 'string' && !isReadable(holder.file)) {
      faults.push({ code: 'badEncoding', path: joined(paths[index]!, 'file'), value: shown(holder.file) });
    }
    const bytes = utf8Length(holder.text);
    all += bytes;
    const most = bytes > limits.fileBytes ? limits.fileBytes : all > limits.allFilesBytes ? limits.allFilesBytes : 0;
    if (most > 0) {
      faults.push({
        code: 'tooLarge',
        path,
        value: `${most === limits.fileBytes ? bytes : all} bytes`,
        expected: `≤ ${most} bytes`,
      });
    }
    return faults;
  });
}
