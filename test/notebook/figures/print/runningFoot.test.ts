import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runningFoot } from '../../../../notebook/figures/print/runningFoot.ts';

it('The text stands in the sheet as a string that nothing in it can end', () => {
  expect(runningFoot('种子 7')).toContain('"种子 7"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = /bottom-left \{ content: "(.*?)"; \}/.exec(runningFoot(text))![1]!;
      expect(inside).not.toMatch(/["\n\r;{}]|\\(?![0-9a-f]+ )/);
      const read = inside.replaceAll(/\\([0-9a-f]+) /g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      expect(read).toBe(text);
    }),
  );
});
