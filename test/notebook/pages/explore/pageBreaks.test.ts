import { describe, expect, it } from 'vitest';
import { pageBreaks } from '../../../../notebook/pages/explore/print/pageBreaks.ts';

describe('Blocks on pages', () => {
  it('move to the next page where they would be cut, and take what is below with them', () => {
    const blocks = [
      { top: 0, height: 60 },
      { top: 60, height: 60 },
      { top: 120, height: 30 },
    ];
    expect(pageBreaks(blocks, 100)).toEqual([0, 41, 0]);
  });

  it('stay where they are when they fit, or are taller than any page', () => {
    const blocks = [
      { top: 0, height: 100 },
      { top: 100, height: 250 },
    ];
    expect(pageBreaks(blocks, 100)).toEqual([0, 0]);
  });
});
