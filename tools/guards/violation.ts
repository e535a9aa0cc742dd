/** One place where a file breaks a rule of the house; `line` is 1-based, `file` relative to the root with `/`. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** The offending text, as short as it can be named. */
  readonly found: string;
  /** What to write instead. */
  readonly instead: string;
}

/** `file:line: rule: found; instead`, one line a violation. */
export function formatViolation(violation: Violation): string {
  return `${violation.file}:${violation.line}: ${violation.rule}: ${violation.found}; ${violation.instead}`;
}

/** 1-based line of a character offset. */
export function lineOf(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}
