import { describe, expect, it } from 'vitest';
import { csvRow } from '../../report/csv.ts';

describe('a row of CSV', () => {
  it('quotes what would break it, and leaves a missing value empty', () => {
    expect(csvRow(['a,b', 'say "no"', 'two\nlines', null, 1.5])).toBe('"a,b","say ""no""","two\nlines",,1.5\n');
  });

  it('gives no spreadsheet a formula: text that begins like one gets an apostrophe, numbers stay numbers', () => {
    expect(csvRow(['=1+1', '+a', '-a', '@a', '\ta', 'a=b', -1])).toBe("'=1+1,'+a,'-a,'@a,'\ta,a=b,-1\n");
  });
});
