import { z } from 'zod';
import { type LoadFault, shown } from './loadFault.ts';
import { nearestOf } from './nearest.ts';
import { joined, type Tree } from './readTree.ts';

type Path = readonly PropertyKey[];

const pathOf = (path: Path): string =>
  path.reduce<string>((at, step) => joined(at, typeof step === 'number' ? step : String(step)), '');

/** What stands at a path of plain data; undefined where nothing does. */
function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

/** The keys that the schema knows at a path. */
function knownAt(schema: unknown, path: Path): string[] {
  const bare = (one: unknown): unknown => (one instanceof z.ZodOptional ? bare(one.unwrap()) : one);
  let here = bare(schema);
  for (const step of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[step as string]);
    else if (here instanceof z.ZodArray) here = bare(here.element);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Where data do not have the shape of `schema`, as faults with line, value and expectation. Empty where they have. */
export function shapeFaults(schema: z.ZodType, tree: Tree): LoadFault[] {
  const result = schema.safeParse(tree.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): LoadFault[] => {
    const path = pathOf(issue.path);
    const line = tree.lineOf(path);
    if (issue.code === 'unrecognized_keys') {
      const known = knownAt(schema, issue.path);
      return issue.keys.map((key) => {
        const place = joined(path, key);
        return {
          code: 'unknownKey',
          path: place,
          value: shown(key),
          expected: nearestOf(key, known),
          line: tree.lineOf(place),
        };
      });
    }
    const value = at(tree.value, issue.path);
    const expected = issue.message;
    if (value === undefined) return [{ code: 'missingKey', path, expected, line }];
    return [{ code: codeOf(issue, value), path, value: shown(value), expected, line }];
  });
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): LoadFault['code'] {
  if (issue.code === 'invalid_value') return typeof value === 'string' ? 'unknownOption' : 'wrongType';
  const tooFar = issue.code === 'too_small' || issue.code === 'too_big';
  return tooFar && typeof value === 'number' ? 'outOfRange' : 'wrongType';
}
