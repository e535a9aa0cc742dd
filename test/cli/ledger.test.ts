import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csv, encoded, utf8 } from '../ledger/tableFiles.ts';
import { runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const rows = [
  ['某镇2024年台账', '', '', '', ''],
  ['编号', '登记时间', '办结时间', '纠纷类型', '联系电话'],
  ['1', '2024-03-05', '2024年3月20日', '邻里', '13812345678'],
  ['2', '2024-03-06', '2024-02-30', '土地', '13812345679'],
  ['3', '2024-03-07', '', '邻里', '13812345678'],
  ['', '', '', '', ''],
  ['合计', '3', '', '', ''],
];
const ledger = file('台账.csv', encoded(csv(rows), 'gb18030'));

describe('zhili ledger', () => {
  it('tells what it understood, what it left out and why, in both languages', async () => {
    const { code, out, messages } = await runCommand(['ledger', ledger]);
    expect(messages).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/encoding +gb18030 \(confidence \d+ %\)/);
    expect(out).toMatch(/header +row 2; 5 columns/);
    expect(out).toMatch(/closed \(closed\) +办结时间 +\d+ % +header and content/);
    expect(out).toMatch(/in the file +7\ntitles and header +2\nblank +1\nleft out +2\ncases +2\n/);
    expect(out).toContain('2024-03-05 to 2024-03-20; 1 of 2 cases open at the end');
    expect(out).toContain('row 4  办结时间: a day or time that does not exist, got 2024-02-30');
    expect(out).toContain('row 7  a line of totals or a note');
    expect(out).not.toContain('138');
    const chinese = await runCommand(['ledger', ledger], { env: {} });
    expect(chinese.out).toContain('第 4 行  办结时间：没有这一天或这个时刻，得到 2024-02-30');
  });

  it('gives the same as data', async () => {
    const { out } = await runCommand(['ledger', ledger, '--format', 'json']);
    const found = JSON.parse(out);
    expect(found.source).toMatchObject({ format: 'csv', isCompressed: false, encoding: { encoding: 'gb18030' } });
    expect(found.header).toMatchObject({ firstRow: 2, headerRows: 1 });
    expect(found.mapping.columns).toEqual({
      caseId: '编号',
      received: '登记时间',
      closed: '办结时间',
      type: '纠纷类型',
      person: '联系电话',
    });
    expect(found.counts).toEqual({ rows: 7, header: 2, blank: 1, bad: 2, used: 2, cases: 2 });
    expect(found.badRows.byReason).toEqual([
      { reason: 'impossibleDate', rows: 1 },
      { reason: 'summaryLine', rows: 1 },
    ]);
    expect(out).not.toContain('13812345678');
  });

  it('takes corrections, keeps the mapping for the next ledger, and writes every row that is left out', async () => {
    const [kept, bad] = [join(folder, 'mapping.json'), join(folder, 'bad.csv')];
    const options = ['--map', 'closed=', 'accepted=办结时间', 'type=#4', '--save-mapping', kept, '--bad-rows', bad];
    const { code, out, messages } = await runCommand(['ledger', ledger, ...options]);
    expect(code).toBe(0);
    expect(out).toMatch(/accepted \(accepted\) +办结时间 +\S+ +you/);
    expect(messages).toContain('mapping.json');
    expect(readFileSync(bad, 'utf8')).toBe(
      'row,column,reason,value,text\n4,办结时间,impossibleDate,2024-02-30,"办结时间: a day or time that does not exist, got 2024-02-30"\n7,,summaryLine,,a line of totals or a note\n',
    );
    const again = await runCommand(['ledger', ledger, '--mapping', kept, '--format', 'json']);
    const { mapping } = JSON.parse(again.out);
    expect(mapping.columns).toEqual({
      caseId: '编号',
      received: '登记时间',
      accepted: '办结时间',
      type: '纠纷类型',
      person: '联系电话',
    });
  });

  it('takes the word of the reader for header, encoding, form and closing activities', async () => {
    const events = [
      ['工单', '步骤名', '时刻'],
      ['G1', '来', '2024-03-05'],
      ['G1', '去', '2024-03-06'],
      ['G2', '来', '2024-03-07'],
    ];
    const path = file('events.csv', utf8(csv(events)));
    const map = ['--map', 'caseId=工单', 'activity=步骤名', 'time=时刻', '--form', 'events', '--closing', '去'];
    const { out } = await runCommand(['ledger', path, ...map]);
    expect(out).toMatch(/events, of 2 cases +3\n/);
    expect(out).toContain('1 of 2 cases open at the end');
    const { out: raw } = await runCommand([
      'ledger',
      path,
      '--first-row',
      '2',
      '--header-rows',
      '0',
      '--map',
      'received=C',
      '--format',
      'json',
    ]);
    expect(JSON.parse(raw).header).toEqual({ firstRow: 2, headerRows: 0, names: ['A', 'B', 'C'] });
  });

  it('asks for the encoding with the first rows in each, where the bytes do not say', async () => {
    const path = file('latin.csv', Uint8Array.from([...utf8('name,received\ncaf'), 0xe9, ...utf8(',2024-03-05\n')]));
    const { code, out, messages } = await runCommand(['ledger', path]);
    expect([code, out]).toEqual([2, '']);
    expect(messages).toContain('--encoding windows-1252');
    expect(messages).toContain('café');
    expect((await runCommand(['ledger', path, '--encoding', 'windows-1252'])).code).toBe(0);
  });

  it('refuses what it does not know, and a file that is none', async () => {
    const odd = await runCommand([
      'ledger',
      ledger,
      '--map',
      'name=联系电话',
      '--form',
      'rows',
      '--header-rows',
      'x',
      '--day-order',
      'ymd',
    ]);
    expect(odd.code).toBe(2);
    for (const option of ['--map', '--form', '--header-rows', '--day-order']) expect(odd.messages).toContain(option);
    const unknown = await runCommand(['ledger', ledger, '--map', 'received=登记日期']);
    expect(unknown.messages).toContain(
      'mapping.received: the ledger has no such column, got 登记日期; expected 登记时间',
    );
    expect((await runCommand(['ledger', join(folder, 'none.csv')])).messages).toContain('none.csv');
    expect(
      (await runCommand(['ledger', file('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))]))
        .messages,
    ).toContain('.xlsx');
    expect((await runCommand(['ledger', ledger, '--mapping', ledger])).code).toBe(2);
  });

  it('stops when it is interrupted', async () => {
    const onInterrupt = (callback: () => void) => {
      callback();
      return () => {};
    };
    const { code, out } = await runCommand(['ledger', ledger], { onInterrupt });
    expect([code, out]).toEqual([130, '']);
  });
});
