import { gzipSync, strToU8 } from 'fflate';
import type { Language } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { type CitedDocument, factorFacts, leadingFacts, reportFacts } from '../../report/html/reportFacts.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { tableOfCsv } from './tableOfCsv.ts';

export type ReportKind = 'robust' | 'discover' | 'explain' | 'optimise';

/** What a report holds. */
export interface HtmlReport {
  readonly kind: ReportKind;
  /** As its JSON file has it, or no finer than its figures show. */
  readonly json: string;
  /** The language it opens in; it can be read in both where scripts run. */
  readonly language: Language;
  /** What it says, for readers without scripts. */
  readonly sentences: readonly string[];
  /** Its numbers, for readers without scripts: lines of CSV, the header first. */
  readonly rows: Iterable<string>;
  /** Policies of the author's own: how they are named and drawn. */
  readonly policies?: readonly Policy[];
}

/** Where the built template has its parts. */
const marks = { content: '<!--zhili:static-->', data: '<!--zhili:data-->' } as const;

/** What there is without the built page: the words and numbers alone. */
const bare = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title></title></head><body>${marks.content}</body></html>`;

/**
 * One file that opens from disk without network: the page's own figures of the document where scripts run, else what it says as sentences and a table. `template` is the built `dist/report.html`; without it the
 * words and numbers alone.
 *
 *     htmlReport({ kind: 'robust', json: robustJson(document), language, sentences, rows: robustRows(document) }, template)
 */
export function htmlReport(
  { kind, json, language, sentences, rows, policies = [] }: HtmlReport,
  template = bare,
): string {
  const texts = textsOf(language);
  const t = texts.htmlReport;
  const document = JSON.parse(json) as CitedDocument;
  const names = new Map(policies.map(({ id, label }) => [id, label[language]]));
  const title = `${t.titles[kind]} · zhili`;
  const facts = reportFacts(document, texts, names);
  const content = [
    `<h1>${escaped(t.titles[kind])}</h1>`,
    `<p>${escaped(leadingFacts(facts))}</p>`,
    ...sentences.map((one) => `<p>${escaped(one)}</p>`),
    `<h2>${escaped(t.provenance)}</h2>`,
    `<dl>${facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
    table(
      t.factors,
      [t.factorColumns.factor, t.factorColumns.key, t.factorColumns.range],
      factorFacts(document, texts),
    ),
    numbersTable(t.numbers, rows),
  ].join('\n');
  // Within a script element only `</script` and `<!--` would end or change it.
  const about = JSON.stringify({ kind, language, policies }).replaceAll('<', '\\u003c');
  const data = [
    `<script type="text/plain" id="document">${packed(json)}</script>`,
    `<script type="application/json" id="about">${about}</script>`,
  ].join('\n');
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(marks.content, () => content)
    .replace(marks.data, () => data);
}

/** Gzip as base64, the same for the same text: keys of thousands of rows take no room. */
const packed = (json: string): string => Buffer.from(gzipSync(strToU8(json.trim()), { mtime: 0 })).toString('base64');

function numbersTable(caption: string, rows: Iterable<string>): string {
  const [header = [], ...body] = tableOfCsv(rows);
  return table(caption, header, body);
}

const table = (caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${header.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${row.map((one) => `<td>${escaped(one)}</td>`).join('')}</tr>`),
    '</tbody></table>',
  ].join('\n');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one]!);
