import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../cli/commands/ledger/factsFile.ts';
import { languages } from '../../locales/language.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const read = (language: string) => readFileSync(resolve(docs, `ledger.${language}.md`), 'utf8');

interface Row {
  readonly key: string;
  readonly truth: number;
  readonly n: number;
  readonly bias: number;
  readonly rmse: number;
  readonly held: number;
}

const newest = readdirSync(resolve(docs, 'verify'))
  .filter((name) => /^ledger-\d{4}-\d\d-\d\d\.json$/.test(name))
  .sort()
  .at(-1)!;
const { rows } = JSON.parse(readFileSync(resolve(docs, 'verify', newest), 'utf8')) as { readonly rows: readonly Row[] };

const percent = (share: number) => String(Math.round(100 * share) + 0);

/** Every row of the table on recovery, as the kept study has it. */
const expected = [...new Set(rows.map(({ key }) => key))].map((key) => {
  const own = rows.filter((row) => row.key === key);
  const all = (of: (row: Row) => string | number) => own.map(of).join(', ');
  const sum = (of: (row: Row) => number) => own.reduce((total, row) => total + of(row), 0);
  const numbers = [all(({ truth }) => truth), all(({ bias }) => percent(bias)), all(({ rmse }) => percent(rmse))];
  return `| \`${key}\` | ${numbers.join(' | ')} | ${sum(({ held }) => held)} / ${sum(({ n }) => n)} |`;
});

const sectionsOf = (text: string) => text.match(/^## \d.*$/gm) ?? [];
const tablesOf = (text: string) => (text.match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.split('\n').length);

describe.each(languages)('The document on case ledgers, %s,', (language) => {
  const text = read(language);

  it('has the numbers of the kept study of the round trip', () => {
    const table = /<!-- recovery -->\n([\s\S]*?)\n<!-- end -->/.exec(text)![1]!;
    expect(table.split('\n').slice(2)).toEqual(expected);
  });

  it('has a file of facts that can be read', () => {
    const facts = /```yaml\n([\s\S]*?)```/.exec(text)![1]!;
    const { given, residentsOf } = parseFacts({ name: 'facts.yaml', text: facts });
    expect(given.residents).toEqual({ value: 420_000, range: [410_000, 430_000] });
    expect(Object.values(residentsOf!)).toEqual([2400, 1900]);
  });
});

describe('Both languages of the document on case ledgers', () => {
  it('have the same sections and tables of the same length', () => {
    expect(sectionsOf(read('zh'))).toHaveLength(sectionsOf(read('en')).length);
    expect(tablesOf(read('zh'))).toEqual(tablesOf(read('en')));
  });
});
