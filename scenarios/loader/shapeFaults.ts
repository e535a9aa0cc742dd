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

const bare = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema);

/** The schema of what stands at a path, whatever alternatives lead there. */
function schemasAt(schema: unknown, path: Path): unknown[] {
  let here = [bare(schema)];
  for (const step of path) {
    here = here.flatMap(alternatives).flatMap((one): unknown[] => {
      if (one instanceof z.ZodObject) return [bare(one.shape[step as string])];
      return one instanceof z.ZodArray ? [bare(one.element)] : [];
    });
  }
  return here;
}

const alternatives = (schema: unknown): unknown[] =>
  schema instanceof z.ZodUnion ? schema.options.map(bare).flatMap(alternatives) : [schema];

/** The keys that the schema knows at a path. */
const knownAt = (schema: unknown, path: Path): string[] =>
  schemasAt(schema, path)
    .flatMap(alternatives)
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));

/** Where data do not have the shape of `schema`, as faults with line, value and expectation. Empty where they have. */
export function shapeFaults(schema: z.ZodType, tree: Tree): LoadFault[] {
  const result = schema.safeParse(tree.value);
  return result.success ? [] : result.error.issues.flatMap((issue) => issueFaults(issue, schema, [], tree));
}

/** `schema` is the one of what stands at `base`; paths of the issue start there. */
function issueFaults(issue: z.core.$ZodIssue, schema: unknown, base: Path, tree: Tree): LoadFault[] {
  const whole = [...base, ...issue.path];
  const path = pathOf(whole);
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
  if (issue.code === 'invalid_union') {
    const meant = alternativeMeant(issue.errors);
    const union = schemasAt(schema, issue.path).find((one) => one instanceof z.ZodUnion);
    if (meant !== undefined && union !== undefined) {
      return issue.errors[meant]!.flatMap((one) => issueFaults(one, union.options[meant], whole, tree));
    }
  }
  const value = at(tree.value, whole);
  const expected = issue.message;
  if (value === undefined) return [{ code: 'missingKey', path, expected, line }];
  return [{ code: codeOf(issue, value), path, value: shown(value), expected, line }];
}

/** Of several alternatives the one that was meant: of the kind of value that is there, and with the fewest faults; undefined where none is. */
function alternativeMeant(errors: readonly (readonly z.core.$ZodIssue[])[]): number | undefined {
  let best: { readonly index: number; readonly faults: number } | undefined;
  for (const [index, issues] of errors.entries()) {
    if (issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) continue;
    const faults = issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
    if (best === undefined || faults < best.faults) best = { index, faults };
  }
  return best?.index;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): LoadFault['code'] {
  if (issue.code === 'invalid_value') return typeof value === 'string' ? 'unknownOption' : 'wrongType';
  const tooFar = issue.code === 'too_small' || issue.code === 'too_big';
  return tooFar && typeof value === 'number' ? 'outOfRange' : 'wrongType';
}
