import { describe, expect, it } from 'vitest';
import { arithmeticViolations, isDeterministicRoom } from '../../tools/guards/arithmetic.ts';
import { fixture, foundIn, plantedIn } from './planted.ts';

describe('the arithmetic guard', () => {
  it('finds every planted violation, and nothing else, in the file that plants them', () => {
    const source = fixture('arithmetic.ts');
    const planted = plantedIn(source);
    expect(planted.length).toBeGreaterThan(45);
    expect(foundIn(arithmeticViolations('models/planted.ts', source))).toEqual(planted);
  });

  it('leaves exact functions, words in comments and texts, and member names alone', () => {
    expect(arithmeticViolations('sim/engine/arithmetic.ts', fixture('arithmeticAllowed.ts'))).toEqual([]);
  });

  it('allows a measured package in its own place only', () => {
    const source = "import exp from '@stdlib/math-base-special-exp';\n";
    for (const file of ['models/planted.ts', 'sim/experiment/planted.ts', 'sim/engine/planted.ts']) {
      expect(foundIn(arithmeticViolations(file, source))).toEqual(['1 package']);
    }
    expect(arithmeticViolations('sim/engine/arithmetic.ts', source)).toEqual([]);
  });

  it('lets only the order helper sort', () => {
    const source = 'export const sorted = Float64Array.of(2, 1).sort();\n';
    expect(foundIn(arithmeticViolations('sim/engine/queue.ts', source))).toEqual(['1 order']);
    expect(arithmeticViolations('sim/engine/order.ts', source)).toEqual([]);
  });

  it('holds in sim/engine, sim/experiment and models and nowhere else', () => {
    const files = ['sim/engine/a.ts', 'sim/experiment/a.ts', 'models/governance/mechanisms/a.ts'];
    expect(files.every(isDeterministicRoom)).toBe(true);
    expect(['sim/analysis/a.ts', 'scenarios/a.ts', 'cli/a.ts'].some(isDeterministicRoom)).toBe(false);
  });

  it('throws on a file it cannot read as TypeScript', () => {
    expect(() => arithmeticViolations('models/broken.ts', 'export const = 1;')).toThrow(
      /models\/broken\.ts: cannot be parsed/,
    );
  });
});
