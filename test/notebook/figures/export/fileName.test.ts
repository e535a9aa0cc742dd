import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../../../notebook/figures/export/fileName.ts';

it.each([
  [['北湖', 'resolution-over-time', 20261126], 'svg', '北湖-resolution-over-time-20261126.svg'],
  [['a/b\\c:d*e?f"g<h>i|j', 0], 'csv', 'a-b-c-d-e-f-g-h-i-j-0.csv'],
  [['../../etc/passwd'], 'zip', 'etc-passwd.zip'],
  [['CON'], 'png', 'zhili-CON.png'],
  [['……'], 'png', 'zhili.png'],
] as const)('%j becomes %s file %s', (parts, ending, name) => {
  expect(fileName(parts, ending)).toBe(name);
});

it('Any words give a name that every system takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const name = fileName(parts, 'svg');
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.svg$|^\p{M}[\p{L}\p{N}\p{M}-]*\.svg$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
    }),
  );
});
