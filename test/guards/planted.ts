import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Violation } from '../../tools/guards/violation.ts';

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
}

/** `line rule` for each violation that the comments `planted: rule rule …` of a fixture announce, sorted. */
export function plantedIn(source: string): string[] {
  return source
    .split('\n')
    .flatMap((text, index) => {
      const rules = /\/\/ planted: (.*)$/.exec(text)?.[1]?.split(' ') ?? [];
      return rules.map((rule) => `${index + 1} ${rule}`);
    })
    .sort();
}

export function foundIn(violations: readonly Violation[]): string[] {
  return violations.map(({ line, rule }) => `${line} ${rule}`).sort();
}
