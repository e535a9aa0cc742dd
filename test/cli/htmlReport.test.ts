import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../cli/output/htmlReport.ts';
import { tableOfCsv } from '../../cli/output/tableOfCsv.ts';
import { csvRow } from '../../report/csv.ts';

const document = {
  version: '0.1.0',
  engine: '0123456789abcdef',
  hash: 'ab'.repeat(32),
  experiment: '</script><script>alert(1)</script>',
  case: 'beihu',
  seed: 7,
  days: 30,
  slice: '1/14',
  policies: ['reactive', 'mine'],
  reference: 'reactive',
  points: 3,
  pointsPlanned: 5,
  factors: [
    {
      factor: { key: 'growthPerDay', kind: 'number', range: [0.003, 0.03], spacing: 'logarithmic' },
      choice: { key: 'growthPerDay' },
    },
  ],
};
const report = {
  kind: 'robust',
  json: JSON.stringify(document),
  language: 'en',
  sentences: ['A < B & C'],
  rows: [csvRow(['figure', 'value']), csvRow(['a, "b"', 0.5])],
} as const;

describe('An HTML report', () => {
  it('says without scripts what it holds and rests on, whatever stands in the document', () => {
    const html = htmlReport(report);
    expect(html).toContain('<p>A &lt; B &amp; C</p>');
    expect(html).toContain('<td>a, &quot;b&quot;</td><td>0.5</td>');
    for (const said of ['Beihu', '3 of 5', '0123456789abcdef', 'ab'.repeat(32), 'growthPerDay', '0.003']) {
      expect(html).toContain(said);
    }
    expect(html).toContain('<html lang="en">');
    expect(html).not.toContain('<script');
  });

  it('embeds the document in the built page so that nothing in it ends the script', () => {
    const template = '<html lang="zh-Hans"><title>x</title><!--zhili:static--><!--zhili:data--></html>';
    const html = htmlReport({ ...report, language: 'zh' }, template);
    const [, embedded] = /<script type="text\/plain" id="document">(.*?)<\/script>/s.exec(html)!;
    expect(JSON.parse(gunzipSync(Buffer.from(embedded!, 'base64')).toString())).toEqual(document);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).toContain('lang="zh-Hans"');
  });

  it('reads back the fields of any line of CSV', () => {
    const rows = [
      ['a', '', 'b "c", d'],
      ['1', 'x', ''],
    ];
    expect(tableOfCsv(rows.map((row) => csvRow(row)))).toEqual(rows);
  });
});
