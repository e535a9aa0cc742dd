import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { analysisFaultCodes } from '../../sim/analysis/faultCodes.ts';
import { engineFaultCodes } from '../../sim/engine/faultCodes.ts';
import { experimentFaultCodes } from '../../sim/experiment/faultCodes.ts';

const root = resolve(import.meta.dirname, '../..');

it.each([
  { room: 'sim/experiment', codes: experimentFaultCodes },
  { room: 'sim/analysis', codes: analysisFaultCodes },
])(
  'Every code listed for $room stands in its sources, and no other but the engine’s is put into a fault there',
  (listed) => {
    const codes: readonly string[] = listed.codes;
    const folder = join(root, listed.room);
    const sources = readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((file) => file.endsWith('.ts') && file !== 'faultCodes.ts')
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
    const known = new Set([...codes, ...engineFaultCodes]);
    // Cautions have codes of their own, and say at once whether they are grave; types list several.
    const used = [...sources.matchAll(/\bcode: '(\w+)'(?!, isGrave| \|)/g)].map(([, code]) => code!);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  },
);
