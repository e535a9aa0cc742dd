import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../ledger/reading/encoding/detectEncoding.ts';
import { encodingNamed } from '../../../ledger/reading/encoding/encodings.ts';
import { openLedger } from '../../../ledger/reading/openLedger.ts';
import { codesOf, encoded, opened, read, reasonsOf, utf8, utf16 } from '../tableFiles.ts';

const text =
  '编号,登记时间,纠纷类型,所属社区\r\nA1,2024-03-05,邻里纠纷,东街社区\r\nA2,2024-03-06,婚姻家庭,西街社区\r\n';
/** As GB 2312 has them. */
const header = Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb5, 0xc7, 0xbc, 0xc7, 0xca, 0xb1, 0xbc, 0xe4);

const inAll: Record<string, [bytes: Uint8Array, encoding: string]> = {
  'UTF-8': [utf8(text), 'utf-8'],
  'UTF-8 with a mark': [Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)), 'utf-8'],
  GBK: [encoded(text, 'gb18030'), 'gb18030'],
  'UTF-16 with a mark': [Uint8Array.of(0xff, 0xfe, ...utf16(text, true)), 'utf-16le'],
  'UTF-16 with the other mark': [Uint8Array.of(0xfe, 0xff, ...utf16(text, false)), 'utf-16be'],
  'UTF-16 without a mark': [utf16(text, true), 'utf-16le'],
  'UTF-16 of the other order without a mark': [utf16(text, false), 'utf-16be'],
  Big5: [encoded('編號,登記時間,糾紛類型,所屬社區\r\nA1,2024-03-05,鄰里糾紛,東街社區\r\n', 'big5'), 'big5'],
};

describe('The encoding of a text is found', () => {
  it.each(Object.entries(inAll))('%s', async (_, [bytes, encoding]) => {
    const found = await opened(bytes);
    expect(found.encoding?.encoding).toBe(encoding);
    expect(found.encoding!.confidence).toBeGreaterThan(0.85);
    expect(found.header.names).toHaveLength(4);
    expect(found.header.names[1]).toMatch(/登.時.|登记时间/);
    expect(found.table.rows[1]![0]).toBe('A1');
  });

  it('in bytes of GB 2312 that no program of ours has written', () => {
    expect(new TextDecoder('gb18030').decode(header)).toBe('编号,登记时间');
    expect(detectEncoding(header).encoding).toBe('gb18030');
  });

  it('also where the first Chinese sign stands a megabyte in', async () => {
    const digits = `a,b\n${'2024-03-05,1\n'.repeat(100_000)}`;
    expect(detectEncoding(Uint8Array.from([...utf8(digits), ...header])).encoding).toBe('gb18030');
  });

  it('also where an export has cut a character in two: its row is left out, and told', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `A${i},2024-03-05,邻里纠纷,东街社区`);
    const whole = utf8(`编号,登记时间,纠纷类型,所属社区\n${lines.join('\n')}\nB,2024-03-06,邻里纠`);
    const cut = Uint8Array.from([...whole.subarray(0, whole.length - 1), ...utf8(',东街社区\n')]);
    const found = await read(cut);
    expect(found.counts.cases).toBe(60);
    expect(reasonsOf(found)).toEqual({ 62: ['brokenCharacters'] });
  });

  it('as the reader says, whatever was found', async () => {
    const found = await opened(encoded(text, 'gb18030'), { encoding: 'big5' });
    expect(found.encoding).toEqual({ encoding: 'big5', confidence: 1 });
    expect(found.header.names).not.toContain('登记时间');
  });

  it('by the names it goes by', async () => {
    expect(['GBK', 'gb2312', 'GB18030', 'utf8', 'UTF-16LE'].map(encodingNamed)).toEqual([
      'gb18030',
      'gb18030',
      'gb18030',
      'utf-8',
      'utf-16le',
    ]);
    expect(await codesOf(() => encodingNamed('ebcdic'))).toEqual(['ledgerEncodingUnknown']);
  });
});

describe('Where the bytes do not say', () => {
  it('it is asked, with the first rows in each encoding it may be', async () => {
    const latin = Uint8Array.from([...utf8('name,received\ncaf'), 0xe9, ...utf8(',2024-03-05\n')]);
    const found = await openLedger(latin);
    expect(found).toEqual({
      status: 'encodingUnknown',
      candidates: [
        {
          encoding: 'windows-1252',
          confidence: 0.1,
          rows: [
            ['name', 'received'],
            ['café', '2024-03-05'],
          ],
        },
      ],
    });
    expect((await opened(latin, { encoding: 'windows-1252' })).table.rows[1]![0]).toBe('café');
  });

  it('also where the text may be of two encodings', async () => {
    // Each pair is a usual sign in GBK and another usual one in Big5.
    const found = await openLedger(Uint8Array.of(0xb1, 0xb0, 0xb5, 0xb2, 0x2c, 0xc4, 0xb3, 0x0a));
    if (found.status !== 'encodingUnknown') throw new Error('decided');
    expect(found.candidates.map(({ encoding }) => encoding)).toEqual(['gb18030', 'big5', 'windows-1252']);
    expect(new Set(found.candidates.map(({ rows }) => rows[0]![0])).size).toBe(3);
  });
});
