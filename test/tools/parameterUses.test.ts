import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { parameterReads } from '../../tools/page/whereUsed/parameterReads.ts';
import { parameterUses } from '../../tools/page/whereUsed/parameterUses.ts';

const keys = parameters.map(({ key }) => key);

describe('Where parameters are used', () => {
  it('all', () => {
    const uses = parameterUses(resolve(import.meta.dirname, '../..'), keys);
    console.log(
      'NONE',
      Object.entries(uses)
        .filter(([, f]) => f.length === 0)
        .map(([k]) => k),
    );
    console.log(uses);
  });
});
