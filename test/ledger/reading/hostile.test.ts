import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../ledger/columns/guessMapping.ts';
import { ledgerFaultCodes } from '../../../ledger/faultCodes.ts';
import { ledgerLimits } from '../../../ledger/reading/limits.ts';
import { openLedger } from '../../../ledger/reading/openLedger.ts';
import { readLedger } from '../../../ledger/rows/readLedger.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { archive, bookOf, codesOf, faultsOf, gzip, opened, salt, utf8, workbookBytes } from '../tableFiles.ts';

/** Milliseconds a test may take, on a machine that does other things as well: the slowest takes a few seconds, a hang takes for ever. */
const bound = 100_000;

/** Opens and reads; anything but a result or a FaultError with codes of the room fails the test. */
async function survives(bytes: Uint8Array): Promise<boolean> {
  try {
    const found = await openLedger(bytes);
    if (found.status !== 'opened') return false;
    await readLedger(found, guessMapping(found).mapping, { salt: salt() });
    return true;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const known: readonly string[] = ledgerFaultCodes;
    for (const { code } of error.faults) expect(known).toContain(code);
    expect(structuredClone(error.faults)).toEqual(error.faults);
    return false;
  }
}

const workbook = workbookBytes(
  bookOf({
    a: [
      ['编号', '登记时间', '类型'],
      ['1', '2024-03-05', '邻里'],
    ],
  }),
);
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose sheet is this XML. */
const sheet = (xml: string, strings?: string): Uint8Array =>
  archive({
    'xl/workbook.xml': utf8(
      `<workbook xmlns:r="${relationships}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="${relationships}/sharedStrings" Target="s.xml"/></Relationships>`,
    ),
    'xl/worksheets/a.xml': utf8(`<worksheet>${xml}</worksheet>`),
    ...(strings === undefined ? {} : { 'xl/s.xml': utf8(strings) }),
  });

const cells = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c></row></sheetData>';

describe('A hostile file ends as a fault, within bounded time', { timeout: bound }, () => {
  it('of more bytes than a ledger has, before anything is read of it', async () => {
    expect(await faultsOf(() => openLedger(new Uint8Array(ledgerLimits.bytes + 1)))).toMatchObject([
      { code: 'ledgerTooLarge', path: 'bytes' },
    ]);
  });

  it('that unfolds to more than it may, packed once or twice', async () => {
    const bomb = gzip(new Uint8Array(ledgerLimits.unfoldedBytes + 1));
    expect(bomb.length).toBeLessThan(300_000);
    expect(await faultsOf(() => openLedger(bomb))).toMatchObject([{ code: 'ledgerTooLarge', path: 'unfoldedBytes' }]);
    expect(await codesOf(() => openLedger(gzip(gzip(utf8('a,b\n1,2')))))).toEqual(['ledgerFormatUnknown']);
  });

  it('whose archive unfolds to more than it may, whatever sizes it states', async () => {
    const large = new Uint8Array(ledgerLimits.unfoldedBytes + 1);
    for (const stated of [undefined, 10]) {
      const bomb = archive({ 'xl/workbook.xml': large }, stated);
      expect(await faultsOf(() => openLedger(bomb))).toMatchObject([{ code: 'ledgerTooLarge', path: 'unfoldedBytes' }]);
    }
  });

  it('with entities that multiply, that name a file, or with any document type', async () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const texts = [
      `<?xml version="1.0"?><!DOCTYPE log [<!ENTITY l0 "ha">${laughs}]><log><string key="a" value="&l10;"/></log>`,
      '<!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]><log><string key="a" value="&x;"/></log>',
      '<!DOCTYPE log SYSTEM "http://example.org/log.dtd"><log/>',
    ];
    for (const text of texts) expect(await codesOf(() => openLedger(utf8(text)))).toEqual(['ledgerXmlDoctype']);
    expect(await codesOf(() => openLedger(utf8('<log><string key="a" value="&x;"/></log>')))).toEqual([
      'ledgerDamaged',
    ]);
    const inBook = archive({ 'xl/workbook.xml': utf8('<!DOCTYPE workbook><workbook/>') });
    expect(await codesOf(() => openLedger(inBook))).toEqual(['ledgerXmlDoctype']);
  });

  it('that nests without end', async () => {
    const deep = utf8(`<log>${'<trace><list>'.repeat(10_000)}`);
    expect(await faultsOf(() => openLedger(deep))).toMatchObject([{ code: 'ledgerTooLarge', path: 'depth' }]);
  });

  it('with more columns, or longer cells, than a sheet has', async () => {
    expect(await faultsOf(() => openLedger(utf8(','.repeat(5000))))).toMatchObject([
      { code: 'ledgerTooLarge', path: 'columns' },
    ]);
    expect(await faultsOf(() => openLedger(utf8(`a,b\n${'x'.repeat(40_000)},1`)))).toMatchObject([
      { code: 'ledgerTooLarge', path: 'cellLength' },
    ]);
    const keys = Array.from({ length: 600 }, (_, i) => `<string key="k${i}" value=""/>`).join('');
    expect(await codesOf(() => openLedger(utf8(`<log><trace><event>${keys}</event></trace></log>`)))).toEqual([
      'ledgerTooLarge',
    ]);
  });

  it('with more rows than a sheet has', async () => {
    expect(await faultsOf(() => openLedger(utf8('1\n'.repeat(ledgerLimits.rows + 1))))).toMatchObject([
      { code: 'ledgerTooLarge', path: 'rows' },
    ]);
  });

  it('whose cells stand at the end of the world', async () => {
    const far = (place: string) => sheet(`<sheetData><row r="1"><c r="${place}"><v>1</v></c></row></sheetData>`);
    expect(await faultsOf(() => openLedger(far('A4294967295')))).toMatchObject([
      { code: 'ledgerTooLarge', path: 'rows' },
    ]);
    expect(await faultsOf(() => openLedger(far('XFD1')))).toMatchObject([{ code: 'ledgerTooLarge', path: 'columns' }]);
  });

  it('whose links, merged blocks or stated size span the whole sheet', async () => {
    const links =
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/><x:hyperlink ref="A1:XFD1048576"/></hyperlinks>';
    const wide = `<dimension ref="A1:XFD1048576"/>${cells}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>${links}`;
    expect((await opened(sheet(wide))).table.rows).toEqual([['编号']]);
  });

  it('whose texts are missing, or whose sheet is', async () => {
    expect(
      await codesOf(() => openLedger(sheet('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'))),
    ).toEqual(['ledgerDamaged']);
    const none = archive({ 'xl/workbook.xml': utf8('<workbook/>') });
    expect(await codesOf(() => openLedger(none))).toEqual(['ledgerEmpty']);
    expect(await codesOf(() => openLedger(archive({ 'a.txt': utf8('a') })))).toEqual(['ledgerFormatUnknown']);
    expect(await codesOf(() => openLedger(archive({ 'xl/workbook.bin': utf8('a') })))).toEqual(['ledgerFormatUnknown']);
    expect(await codesOf(() => openLedger(Uint8Array.of(0x50, 0x4b, 3, 4)))).toEqual(['ledgerDamaged']);
    expect(await codesOf(() => openLedger(workbook.subarray(0, workbook.length - 30)))).toEqual(['ledgerDamaged']);
  });
});

describe('Whatever is read, the outcome is a ledger, a question or a FaultError', { timeout: bound }, () => {
  it('for random bytes, also behind the signatures of every format (300 files)', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0x1f, 0x8b, 8],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [...utf8('<log>')],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
        await survives(Uint8Array.from([...start, ...bytes]));
      }),
      { numRuns: 300 },
    );
  });

  it('for a workbook with bytes flipped (150 files)', async () => {
    const flips = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const bytes = workbook.slice();
        for (const [at, byte] of places) bytes[at % bytes.length] = byte;
        await survives(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('for sheets and logs of their own signs (300 files)', async () => {
    const pieces = [
      '<row r="1">',
      '</row>',
      '<c r="A1">',
      '<c t="s">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '<sheetData>',
      '</sheetData>',
      '<mergeCell ref="A1:B9"/>',
      '<is><t>x',
      '<trace>',
      '</trace>',
      '<event>',
      '</event>',
      '<date key="time:timestamp" value="2024"/>',
      '&lt;',
      '&#0;',
      ']]>',
      '<![CDATA[',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (inner) => {
        await survives(sheet(inner, inner));
        await survives(utf8(`<log>${inner}</log>`));
      }),
      { numRuns: 150 },
    );
  });

  it('for tables of dates, words and dirt, whose rows all add up (300 tables)', async () => {
    const cell = fc.constantFrom(
      '',
      '2024-03-05',
      '2024/3/6 10:00',
      '5/3/2024',
      '24-3-5',
      '2024-02-30',
      '邻里',
      '合计',
      '登记时间',
      '办结时间',
      '案件编号',
      '"',
      'A1',
      '未办结',
      '45356',
      '\ufffd',
    );
    const whole = fc.tuple(
      fc.nat(20).map((id) => `B${id}`),
      fc.constantFrom('2024-03-05', '2024-03-07 09:00'),
      fc.constantFrom('', '2024-03-06'),
      cell,
    );
    const row = fc.oneof(fc.array(cell, { maxLength: 5 }), whole);
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const bytes = utf8(['案件编号,登记时间,办结时间,类型', ...rows.map((row) => row.join(','))].join('\n'));
        const found = await openLedger(bytes);
        if (found.status !== 'opened') return;
        try {
          const { counts, badRows, ledger } = await readLedger(found, guessMapping(found).mapping, { salt: salt() });
          expect(counts.rows).toBe(counts.header + counts.blank + counts.bad + counts.used);
          expect(new Set([...badRows.map(({ row }) => row), ...ledger.sourceRow]).size).toBe(counts.bad + counts.cases);
          for (let i = 0; i < ledger.cases; i++) expect(ledger.closed[i]! < ledger.received[i]!).toBe(false);
          cases += counts.cases;
        } catch (error) {
          if (!(error instanceof FaultError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
    // Some 250 to 350: enough that the sums above were of something.
    expect(cases).toBeGreaterThan(100);
  });
});
