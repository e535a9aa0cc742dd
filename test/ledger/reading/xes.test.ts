import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../ledger/columns/guessMapping.ts';
import { codesOf, encoded, gzip, opened, read, reasonsOf, utf8, utf16 } from '../tableFiles.ts';

const event = (activity: string, time: string, group: string) =>
  `<event><string key="concept:name" value="${activity}"/><date key="time:timestamp" value="${time}"/><string key="org:group" value="${group}"/><string key="org:resource" value="someone"/></event>`;

const log = (...traces: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- a log -->
<log xes.version="1849.2016" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<global scope="event"><string key="concept:name" value="?"/></global>
<classifier name="Activity" keys="concept:name"/>
<string key="concept:name" value="whole log"/>
${traces.join('\n')}</log>`;

const trace = (name: string, ...rest: readonly string[]) =>
  `<trace><string key="concept:name" value="${name}"/><string key="type" value="邻里"><string key="inner" value="unseen"/></string>${rest.join('')}</trace>`;

const one = trace(
  'c1',
  event('登记', '2024-03-05T09:00:00.000+08:00', '东街社区'),
  event('受理', '2024-03-05T10:00:00.000+08:00', '东街社区'),
  event('转办', '2024-03-06T09:00:00.000+08:00', '司法所'),
  event('办结', '2024-03-09T09:00:00.000+08:00', '司法所'),
);
const two = trace('c2', event('登记', '2024-03-07T01:00:00Z', '西街社区'));

const hour = (text: string) => Math.round((Date.parse(`${text}:00Z`) / 86_400_000) * 24);
const hours = (times: Float64Array) => Array.from(times, (time) => (Number.isNaN(time) ? null : Math.round(time * 24)));

describe('An XES log', () => {
  it('is cases of events: when received, accepted and closed, by whom in turn', async () => {
    const { ledger, counts } = await read(log(one, two));
    expect(counts).toEqual({ rows: 5, header: 0, blank: 0, bad: 0, used: 5, cases: 2 });
    expect([...ledger.sourceRow]).toEqual([1, 2]);
    expect(hours(ledger.received)).toEqual([hour('2024-03-05T09:00'), hour('2024-03-07T09:00')]);
    expect(hours(ledger.accepted)).toEqual([hour('2024-03-05T10:00'), null]);
    expect(hours(ledger.closed)).toEqual([hour('2024-03-09T09:00'), null]);
    expect(ledger.type).toEqual({ values: ['邻里'], codes: Int32Array.of(0, 0) });
    expect(ledger.department.values).toEqual(['东街社区', '司法所', '西街社区']);
    expect([...ledger.department.codes]).toEqual([1, 2]);
    expect([...ledger.handlings.starts]).toEqual([0, 2, 3]);
    expect([...ledger.handlings.department]).toEqual([0, 1, 2]);
    expect(hours(ledger.handlings.time)).toEqual([
      hour('2024-03-05T09:00'),
      hour('2024-03-06T09:00'),
      hour('2024-03-07T09:00'),
    ]);
  });

  it('names its own columns, and attributes of attributes are none', async () => {
    const found = await opened(log(one));
    expect(found.header.names).toEqual([
      'case:concept:name',
      'case:type',
      'concept:name',
      'time:timestamp',
      'org:group',
      'org:resource',
    ]);
    const { mapping } = guessMapping(found);
    expect(mapping).toEqual({
      form: 'events',
      columns: {
        caseId: 'case:concept:name',
        type: 'case:type',
        department: 'org:group',
        activity: 'concept:name',
        time: 'time:timestamp',
      },
      acceptingActivities: ['受理'],
      closingActivities: ['办结'],
    });
  });

  it('is read packed, with a prefix, in the encoding it declares, or by its mark', async () => {
    const prefixed = log(one)
      .replaceAll(/<(\/?)(log|trace|event|string|date)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const gbk = encoded(log(one).replace('UTF-8', 'GBK'), 'gb18030');
    const wide = Uint8Array.of(0xff, 0xfe, ...utf16(log(one).replace('UTF-8', 'UTF-16'), true));
    for (const bytes of [gzip(utf8(log(one))), utf8(prefixed), gbk, wide]) {
      const { ledger } = await read(bytes);
      expect(ledger.cases).toBe(1);
      expect(ledger.type.values).toEqual(['邻里']);
    }
    expect((await opened(gzip(utf8(log(one))))).isCompressed).toBe(true);
  });

  it('with a faulty event leaves out the whole case: what is missing may be its end', async () => {
    const bad = trace(
      'c3',
      event('登记', '2024-03-05T09:00:00+08:00', '东'),
      event('办结', '2024-02-30T09:00:00+08:00', '东'),
    );
    const empty = trace('c4');
    const found = await read(log(one, bad, empty));
    expect(found.badRows).toEqual([
      {
        row: 2,
        problems: [{ reason: 'impossibleDate', column: 'time:timestamp', value: '2024-02-30T09:00:00' }],
      },
      { row: 2, problems: [{ reason: 'caseBad', value: '2' }] },
      { row: 3, problems: [{ reason: 'missingTime', column: 'time:timestamp' }] },
    ]);
    expect(Object.keys(reasonsOf(found))).toEqual(['2', '3']);
    expect(found.counts).toMatchObject({ rows: 7, bad: 3, used: 4, cases: 1 });
  });

  it('that says of no activity that it closes a case has open cases, and a reader is told', async () => {
    const { ledger, warnings } = await read(log(two));
    expect([...ledger.closed]).toEqual([Number.NaN]);
    expect(warnings).toEqual([{ code: 'noClosing' }]);
  });

  it('that is torn, or no XML, is refused with its line', async () => {
    expect(await codesOf(() => opened(log(one).slice(0, -20)))).toEqual(['ledgerDamaged']);
    expect(await codesOf(() => opened(log('<trace></event></trace>')))).toEqual(['ledgerDamaged']);
    expect(await codesOf(() => opened('<log><trace a></log>'))).toEqual(['ledgerDamaged']);
    expect(await codesOf(() => opened('<?xml version="1.0" encoding="ebcdic"?><log/>'))).toEqual([
      'ledgerEncodingUnknown',
    ]);
  });
});
