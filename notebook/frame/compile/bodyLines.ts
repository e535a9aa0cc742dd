import type { Program } from 'acorn';

interface BodyParts {
  readonly program?: Program;
  readonly isExpression: boolean;
  /** Written in another language, around which the kit puts JavaScript. */
  readonly isTemplate?: boolean;
  readonly outputs: number;
}

/**
 * The line of a cell's source (1-based) that each line of its compiled body (0-based) stands for; 0 for lines of the compiler's own. The notebook
 * kit takes import declarations and blank ends out of JavaScript, and puts lines before and after.
 *
 * `program` is the cell's syntax tree if it was written as statements; `isExpression` and `outputs` say what the kit put after it.
 */
export function bodyLines(
  source: string,
  body: string,
  { program, isExpression, isTemplate = false, outputs }: BodyParts,
): number[] {
  const imports = (program?.body ?? []).filter(({ type }) => type === 'ImportDeclaration');
  const kept: number[] = [];
  let line = 1;
  let at = !isTemplate && source.startsWith('\n') ? 1 : 0;
  if (at === 1) line = 2;
  const end = source.length - (!isTemplate && source.endsWith('\n') && source.length > at ? 1 : 0);
  kept.push(line);
  for (; at < end; at++) {
    const gone = imports.find((one) => at >= one.start && at < one.end + Number(source[one.end] === '\n'));
    if (source[at] === '\n') {
      line += 1;
      if (gone === undefined) kept.push(line);
      else kept[kept.length - 1] = line;
    }
  }
  const total = body.split('\n').length;
  const after = 1 + Number(isExpression) + Number(outputs > 0);
  const before = Math.max(0, total - after - kept.length);
  return Array.from({ length: total }, (_, index) => kept[index - before] ?? 0);
}

/** The same for a cell of the notebooks of observablehq.com, whose body ends where the source ends, blanks and semicolon aside. */
export function observableBodyLines(source: string, body: string): number[] {
  const total = body.split('\n').length;
  const last = source.replace(/[\s;]+$/, '').split('\n').length;
  const first = last - (total - 2) + 1;
  return Array.from({ length: total }, (_, index) =>
    index === 0 || index === total - 1 ? 0 : Math.max(1, first + index - 1),
  );
}
