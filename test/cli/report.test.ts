import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../cli/report/grid.ts';
import { comparisonText, runText } from '../../cli/report/textReport.ts';
import { languages } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { contrastRows, csvRow, replicateRows, resultRows } from '../../report/csv.ts';
import { comparisonDocument, documentJsonSchema, documentOf } from '../../report/document.ts';
import { decimalsFor, differenceDecimals, fixed, signed } from '../../report/numbers.ts';
import { policyIds, policyOf } from '../../scenarios/catalogue.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import { sampleComparison } from './sampleComparison.ts';

const four = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];

function sampleDocument(ids: readonly string[] = four, replicates = 6, labels = new Map<string, string>()) {
  const result = sampleComparison(ids, replicates);
  const summary = summariseComparison(result, { reference: ids[0] as string, outcomes: outcomeDefinitions });
  const facts = {
    version: '0.1.0',
    engine: '0123456789abcdef',
    case: 'beihu',
    days: 365,
    sliceDenominator: 10,
    stop: result.stop,
  };
  return { result, document: documentOf(summary, { ...facts, labels }) };
}

const reportOf = (document: ReturnType<typeof sampleDocument>['document']) => ({
  document,
  caseLabel: 'Beihu',
  reference: document.policies[0]!.id,
});

describe('JSON', () => {
  it('The document fits its schema, with and without worlds', () => {
    for (const replicates of [1, 2, 6]) {
      const { document } = sampleDocument(four, replicates);
      expect(comparisonDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    }
  });

  it('What is undefined is null, what failed stands with its reason', () => {
    const { document } = sampleDocument();
    expect(document.policies[0]!.outcomes.medianDaysToSettlement).toMatchObject({
      mean: null,
      lo: null,
      n: 0,
      nUndefined: 6,
    });
    expect(document.failed).toMatchObject([
      { policy: 'reactive-devolved', replicate: 1, fault: { code: 'modelError' } },
    ]);
    expect(document.slice).toBe('1/10');
    expect(document.contrasts).toHaveLength(3 * outcomeDefinitions.length);
  });

  it('The JSON Schema in docs is that of the document: `node tools/run.mjs writeResultSchema` writes it', () => {
    const file = join(import.meta.dirname, '../../docs/comparison.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(documentJsonSchema());
  });

  it('docs/json.md names every field and shows a document that fits the schema', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/json.md'), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    comparisonDocument.parse(JSON.parse(example));
    const fields = new Set(
      JSON.stringify(documentJsonSchema())
        .match(/(?<="required":\[)[^\]]*/g)
        ?.join(',')
        .match(/\w+/g),
    );
    for (const field of fields) expect(text, field).toContain(`\`${field}\``);
  });
});

describe('CSV', () => {
  it('A field with a comma, a quote or a line end is quoted', () => {
    expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', null, -0.5])).toBe('a,"b,c","d""e","f\ng",,-0.5\n');
  });

  it('Has one row an outcome, a contrast, a replicate', () => {
    const { document, result } = sampleDocument();
    const outcomes = outcomeDefinitions.length;
    expect([...resultRows(document)]).toHaveLength(1 + 4 * outcomes);
    expect([...contrastRows(document)]).toHaveLength(1 + 3 * outcomes);
    const rows = [...replicateRows(result.policies)];
    expect(rows).toHaveLength(1 + (4 * 6 - 2) * outcomes + 2);
    expect(rows).toContain('reactive-devolved,1,failed,,\n');
    expect(rows).toContain('preventive-devolved,5,notRun,,\n');
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([5]));
  });
});

describe('tables', () => {
  const labelled = (language: 'zh' | 'en', ids: readonly string[]) =>
    sampleDocument(ids, 6, new Map(ids.map((id) => [id, policyOf(id).label[language]]))).document;

  it.each(languages)('The 2×2 fits 100 columns in %s, with the numbers of every policy below its name', (language) => {
    const text = comparisonText(reportOf(labelled(language, four)), textsOf(language));
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
    const row = text.split('\n').find((line) => line.startsWith(textsOf(language).outcomes.escalationRate!.label))!;
    expect(row.match(/±/g)).toHaveLength(4);
  });

  it.each(languages)('Columns end at the same place in every row of %s', (language) => {
    const text = comparisonText(reportOf(labelled(language, four)), textsOf(language));
    const table = text.split('\n\n')[1]!.split('\n').slice(1);
    const rows = table.filter((line) => line.includes('±') && !line.includes('!'));
    expect(new Set(rows.map((line) => stringWidth(line))).size).toBe(1);
  });

  it.each(languages)('Nothing in %s is left open or undefined', (language) => {
    const { document } = sampleDocument();
    for (const text of [
      comparisonText(reportOf(document), textsOf(language)),
      runText(reportOf(document), textsOf(language)),
    ]) {
      expect(text).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
    }
  });

  it('More policies than fit stand in tables below each other', () => {
    const document = labelled('en', policyIds.slice(0, 9));
    const text = comparisonText(reportOf(document), textsOf('en'));
    for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
    expect(text.match(/^disputes settled %/gm)).toHaveLength(3 + 3);
  });

  it('Says slice, interruption, failures, overload, seed, worlds, engine, version and hash', () => {
    const { document } = sampleDocument();
    document.policies[0]!.outcomes['utilisation.county']!.mean = 0.99;
    const text = comparisonText(reportOf(document), textsOf('en')).replace(/\s+/g, ' ');
    expect(text).toContain('slice 1/10: whole townships, not 1:1');
    expect(text).toContain('Interrupted: what follows is from the 6 worlds done so far.');
    expect(text).toContain('1 of 24 runs failed');
    expect(text).toContain('the model stopped with an error, got Error: x');
    expect(text).toMatch(/!99(\.0)? ±/);
    expect(text).toContain('overloaded: waiting times have no steady state');
    for (const fact of ['seed 0', 'worlds 6', '0123456789abcdef', 'zhili 0.1.0', document.hash])
      expect(text).toContain(fact);
  });

  it('A whole county is not labelled a slice', () => {
    const { document } = sampleDocument();
    expect(comparisonText(reportOf({ ...document, slice: '1/1' }), textsOf('en'))).not.toContain('slice');
  });

  it('Before any world is done there is no table', () => {
    const { result } = sampleDocument();
    const none = {
      ...result,
      replicates: 0,
      policies: result.policies.map((p) => ({ ...p, status: new Uint8Array(0), outcomes: {} })),
      failed: [],
    };
    const summary = summariseComparison(none, { reference: four[0]!, outcomes: outcomeDefinitions });
    const facts = {
      version: '1',
      engine: 'e',
      case: 'c',
      days: 1,
      sliceDenominator: 1,
      stop: 'cancelled',
      labels: new Map(),
    } as const;
    const text = comparisonText(reportOf(documentOf(summary, facts)), textsOf('en'));
    expect(text).toContain('Interrupted before any world was done.');
    expect(text).not.toContain('±');
  });
});

describe('numbers', () => {
  it('A number that rounds to 0 has no sign', () => {
    expect([fixed(-0.001, 2), signed(-0.001, 2), signed(0.001, 2), signed(0.01, 2), signed(-1, 0)]).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '+0.01',
      '-1',
    ]);
  });

  it('Means show three significant digits, differences two of their half-width', () => {
    expect([[0], [0.5], [12.3, 4], [1234], [1e-9]].map((values) => decimalsFor(values))).toEqual([0, 3, 1, 0, 4]);
    expect(differenceDecimals([{ difference: 100, half: 0.25 }])).toBe(0);
    expect(
      differenceDecimals([
        { difference: 1, half: 0.25 },
        { difference: 0, half: 0 },
      ]),
    ).toBe(2);
    expect(differenceDecimals([{ difference: 0.5, half: 0 }])).toBe(3);
  });
});

describe('line breaks', () => {
  it('Lose nothing but white space and keep to the width where a line may break', () => {
    const words = fc.array(
      fc.constantFrom('abc', '纠纷', '-28.2', '（+1.5', '至', '）', '、', 'well-known', ' ', '“', '”', '😀', '-', 'x'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (parts, width) => {
        const text = parts.join('');
        const lines = wrap(text, width);
        expect(lines.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines.split('\n')) {
          if (stringWidth(line) > width) expect(line).not.toMatch(/^\S+ +\S|^纠纷.*纠纷/);
        }
      }),
    );
  });

  it('A minus and a percent sign stay with their number, a closing bracket with what it closes', () => {
    expect(wrap('it is 55 % of all', 8)).toBe('it is\n55 % of\nall');
    expect(wrap('hours -28.2 more', 8)).toBe('hours\n-28.2\nmore');
    expect(wrap('甲乙（丙）', 6)).toBe('甲乙\n（丙）');
    expect(wrap('reactive-centralized', 12)).toBe('reactive-\ncentralized');
    expect(wrap('to /tmp/a-sweep-of-mine/store, 写入 /tmp/a-b/c', 12)).toBe(
      'to\n/tmp/a-sweep-of-mine/store,\n写入\n/tmp/a-b/c',
    );
  });
});
