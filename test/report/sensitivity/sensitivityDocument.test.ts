import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captionParts, scopeSentence } from '../../../report/sensitivity/captionParts.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import { indexRows } from '../../../report/sensitivity/indexRows.ts';
import { namesOf } from '../../../report/sensitivity/sensitivityNames.ts';
import { sensitivityJsonSchema, sensitivitySchema } from '../../../report/sensitivity/sensitivitySchema.ts';
import { chinese, english, plantedDocument } from './planted.ts';

describe('The document of a sensitivity analysis', () => {
  it('as JSON fits its schema and is the same but for NaN, which is null', () => {
    const read = JSON.parse(JSON.stringify(plantedDocument));
    expect(sensitivitySchema.parse(read)).toEqual(read);
    expect(read.responses[0].result.sobol.total[1]).toEqual({ value: 0.2, lo: null, hi: null });
    expect(read.responses[0].result.noiseShare).toBeNull();
    const whole = JSON.stringify(plantedDocument, (_, value) => (Number.isNaN(value) ? null : value));
    expect(read).toEqual(JSON.parse(whole));
  });

  it('does not fit where a field is missing, wrong or unknown', () => {
    const read = JSON.parse(JSON.stringify(plantedDocument));
    const { seed: _, ...without } = read;
    for (const spoilt of [without, { ...read, seed: -1 }, { ...read, more: 1 }, { ...read, hash: 'x' }]) {
      expect(sensitivitySchema.safeParse(spoilt).success).toBe(false);
    }
  });

  it('docs/sensitivity.schema.json is that schema; `node tools/run.mjs writeResultSchema` renews it', () => {
    const file = join(import.meta.dirname, '../../../docs/sensitivity.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(sensitivityJsonSchema());
  });

  it('as CSV has every figure of every method once, what has no value empty', () => {
    const rows = [...indexRows(plantedDocument)].map((row) => row.trimEnd());
    expect(rows[0]).toBe('response,method,factor,statistic,value,lo,hi,n');
    const response = 'disputeResolutionRate:preventive-devolved-reactive-centralized';
    expect(rows).toContain(`${response},sobol,slack,total,0.2,,,64`);
    expect(rows).toContain(`${response},sobol,audit*slack,second,0.08,0.03,0.13,64`);
    expect(rows).toContain(`${response},emulator,,q2,0.93,,,300`);
    expect(rows).toContain(`${response},pawn,,bound,0.2,,,300`);
    expect(rows).toContain('escalationRate:preventive-devolved,sobol,audit,first,0.5,0.45,0.55,64');
    const cells = rows.map((row) => row.split(',').slice(0, 4).join());
    expect(new Set(cells).size).toBe(rows.length);
    for (const row of rows) expect(row.split(',')).toHaveLength(8);
    for (const method of ['sobol', 'emulator', 'morris', 'tornado', 'factorial', 'pawn', 'regional']) {
      expect(rows.some((row) => row.includes(`,${method},`))).toBe(true);
    }
  });
});

describe('What a figure is cited by', () => {
  it('are points, worlds, seed, slice, design, version, engine and hash', () => {
    expect(captionParts(plantedDocument, english)).toEqual([
      '300 of 384 points',
      '2 random worlds a point',
      'seed 7',
      'slice 1/14',
      'Saltelli design with 64 base points, second order',
      'zhili 1.2.3',
      'engine 0123456789abcdef',
      'hash abababababababab',
    ]);
    const whole = { ...plantedDocument, points: 384, replicates: 1 };
    expect(captionParts(whole, chinese).slice(0, 2)).toEqual(['384 个点', '每点 1 个随机世界']);
  });

  it('nothing is said outside the tested ranges', () => {
    expect(scopeSentence(plantedDocument, english)).toContain('outside the tested ranges nothing is said');
    expect(scopeSentence(plantedDocument, chinese)).toContain('测试范围之外');
  });

  it('names are those of the author, the model and the catalogue, in that order', () => {
    const [first, second] = plantedDocument.factors;
    expect(factorLabel(first!.factor, first!.choice, english)).toBe(english.parameters.audit.label);
    expect(factorLabel(second!.factor, second!.choice, chinese)).toBe('余力');
    expect(factorLabel({ key: 'toString' }, { key: 'toString' }, english)).toBe('toString');
    const names = namesOf(plantedDocument, 0, english);
    expect(names.unit).toBe('share');
    expect(names.reached).toBe(
      'preventive and devolved does better than reactive and centralized in the share of disputes settled in time',
    );
    expect(namesOf(plantedDocument, 1, english).reached).toBeUndefined();
    const own = new Map([['preventive-devolved', 'Mine']]);
    expect(namesOf(plantedDocument, 1, english, own).response).toBe('the share of cases escalated under Mine');
  });
});
