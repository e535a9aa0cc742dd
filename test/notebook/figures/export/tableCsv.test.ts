import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableCsv } from '../../../../notebook/figures/export/tableCsv.ts';

const columns = [
  { key: 'policy', label: '政策' },
  { key: 'mean', label: '均值（%）' },
];

it('Begins with a byte order mark and machine names; numbers stay whole, null is empty', () => {
  const rows = [
    ['预防, 下沉', -0.1],
    ['say "no"', null],
    ['two\nlines', 1e-9],
  ];
  expect(tableCsv({ columns, rows })).toBe('\ufeffpolicy,mean\n"预防, 下沉",-0.1\n"say ""no""",\n"two\nlines",1e-9\n');
});

it('Text that a spreadsheet would run is only text, a negative number is still a number', () => {
  const rows = [
    ['=HYPERLINK("http://x","y")', -1],
    ['+1', 0],
    ['-2+3', 0],
    ['@sum', 0],
    ['\t=1', 0],
  ];
  const lines = tableCsv({ columns, rows }).split('\n').slice(1, -1);
  expect(lines).toEqual([`"'=HYPERLINK(""http://x"",""y"")",-1`, "'+1,0", "'-2+3,0", "'@sum,0", "'\t=1,0"]);
});

it('A policy named like a formula is only text in the header too', () => {
  expect(tableCsv({ columns: [{ key: '=1+1.yaml', label: 'own' }], rows: [] })).toBe("\ufeff'=1+1.yaml\n");
});

it('No text cell begins like a formula, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const line = tableCsv({ columns: [columns[0]!], rows: [[text]] }).split('policy\n')[1]!;
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
