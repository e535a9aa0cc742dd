import { describe, expect, it } from 'vitest';
import { columnKeys } from '../../ledger/columns/columnMapping.ts';
import { guessMapping } from '../../ledger/columns/guessMapping.ts';
import { headerScores, plainHeader } from '../../ledger/columns/headerScore.ts';
import { pathSeparatorOf } from '../../ledger/columns/pathSeparator.ts';
import { headerDigest, parseMapping, rememberMapping } from '../../ledger/columns/rememberedMapping.ts';
import { headerWords } from '../../ledger/locales/headerWords.ts';
import { codesOf, opened, read } from './tableFiles.ts';

const guessed = async (text: string) => guessMapping(await opened(text));
const columnsOf = async (text: string) => (await guessed(text)).mapping.columns;

/** Twelve cases under a header, from cells that change from case to case. */
const cases = (header: string, cell: (i: number) => string): string =>
  [header, ...Array.from({ length: 12 }, (_, i) => cell(i))].join('\n');

const day = (i: number) => `2024-03-${String(i + 1).padStart(2, '0')}`;

describe('Columns are guessed', () => {
  it('in a Chinese ledger, with deadlines, staff and texts left alone', async () => {
    const header =
      '序号,信访编号,登记时间,受理时间,应办结时间,办结时间,信访事项类别,内容摘要,所属社区,承办单位,经办人,办理结果,信访形式,信访人,联系电话,户号,流转过程';
    const text = cases(
      header,
      (i) =>
        `${i + 1},XF${i},${day(i)},${day(i + 1)},${day(i + 15)},${day(i + 9)},${['邻里', '土地', '婚姻'][i % 3]},第${i}件的经过说来话长,${['东街社区', '西街社区'][i % 2]},${['司法所', '信访办'][i % 2]},周办事,${['化解', '转诉讼'][i % 2]},${['来访', '来信'][i % 2]},当事${i},1380000000${i % 10},H${i % 5},村委会→司法所→信访办`,
    );
    const { mapping, guesses } = await guessed(text);
    expect(mapping).toEqual({
      form: 'cases',
      columns: {
        caseId: '信访编号',
        received: '登记时间',
        accepted: '受理时间',
        closed: '办结时间',
        type: '信访事项类别',
        place: '所属社区',
        department: '承办单位',
        result: '办理结果',
        channel: '信访形式',
        // A number tells people apart that share a name.
        person: '联系电话',
        household: '户号',
        path: '流转过程',
      },
      pathSeparator: '→',
    });
    for (const { confidence } of guesses) {
      expect(confidence).toBeGreaterThan(0.4);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('in an English ledger, in whatever case and signs', async () => {
    const text = cases(
      'Case ID,Date Received,acceptedAt,CLOSED_ON,Dispute Type,Community,Handled by,Outcome,Source,Complainant,Household ID,Due date,Notes',
      (i) =>
        `C${i},${day(i)},${day(i + 1)},${day(i + 9)},${['land', 'family'][i % 2]},${['North', 'South'][i % 2]},office ${i % 2},settled,${['hotline', 'visit'][i % 2]},person ${i},H${i % 4},${day(i + 15)},x`,
    );
    expect(await columnsOf(text)).toEqual({
      caseId: 'Case ID',
      received: 'Date Received',
      accepted: 'acceptedAt',
      closed: 'CLOSED_ON',
      type: 'Dispute Type',
      place: 'Community',
      department: 'Handled by',
      result: 'Outcome',
      channel: 'Source',
      person: 'Complainant',
      household: 'Household ID',
    });
  });

  it('by content, where the header says nothing: the earlier of two columns of dates is when a case was received', async () => {
    const { mapping, guesses } = await guessed(cases('甲列,乙列,丙列', (i) => `${day(i + 9)},${day(i)},x${i}`));
    expect(mapping.columns).toEqual({ received: '乙列' });
    expect(guesses[0]).toMatchObject({ key: 'received', by: 'content' });
    expect(guesses[0]!.confidence).toBeLessThanOrEqual(0.4);
  });

  it('as received when they were accepted, where nothing says when they came in', async () => {
    const { mapping, guesses } = await guessed(cases('编号,受理时间,办结时间', (i) => `A${i},${day(i)},${day(i + 9)}`));
    expect(mapping.columns).toEqual({ caseId: '编号', received: '受理时间', closed: '办结时间' });
    expect(guesses.find(({ key }) => key === 'received')!.confidence).toBeLessThan(0.8);
  });

  it('against the header, where what stands below is something else', async () => {
    expect(await columnsOf(cases('登记日期,类别,办结时间', (i) => `${day(i)},${day(i)},不详${i}`))).toEqual({
      received: '登记日期',
    });
  });

  it('less sure where another column fits as well', async () => {
    const one = await guessed(cases('登记时间,类型', (i) => `${day(i)},邻里`));
    const two = await guessed(cases('登记时间,申请时间,类型', (i) => `${day(i)},${day(i)},邻里`));
    expect(two.guesses[0]!.confidence).toBeLessThan(one.guesses[0]!.confidence);
  });

  it('as events, where cases come again with an activity and a time each', async () => {
    const text = cases(
      '工单编号,环节名称,操作时间,处理部门,诉求类型',
      (i) => `G${i % 4},${['登记', '受理', '办结'][Math.floor(i / 4)]},${day(i)},${['甲所', '乙所'][i % 2]},邻里`,
    );
    expect((await guessed(text)).mapping).toEqual({
      form: 'events',
      columns: { caseId: '工单编号', activity: '环节名称', time: '操作时间', department: '处理部门', type: '诉求类型' },
      acceptingActivities: ['受理'],
      closingActivities: ['办结'],
    });
  });

  it('each at most once, and only from what is there', async () => {
    const columns = Object.values(await columnsOf(cases('时间,时间,时间', (i) => `${day(i)},${day(i)},`)));
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.length).toBeGreaterThan(0);
    expect(await columnsOf('a,b\n')).toEqual({});
  });
});

describe('A header', () => {
  it('is compared without explanations, signs and spaces', () => {
    expect(plainHeader('*办结 时间（年/月/日）')).toBe('办结时间');
    expect(plainHeader(' closedAt [UTC] ')).toBe('closed at');
  });

  it('that is a word of the lists is that thing above all', () => {
    for (const key of columnKeys) {
      for (const word of headerWords[key]) {
        const scores = headerScores(word);
        const best = Math.max(...scores.values());
        expect(best, word).toBeGreaterThan(0.85);
        expect(scores.get(key), word).toBeGreaterThan(0.85);
      }
    }
  });

  it('of a deadline, a length of time or an officer is none of a case', () => {
    for (const name of [
      '办结期限',
      '应办结时间',
      '超期天数',
      '承办人',
      '出生日期',
      'due date',
      'days open',
      'case officer',
    ]) {
      expect([...headerScores(name)], name).toEqual([]);
    }
  });

  it('of several rows is known by its last part, and by the whole', () => {
    expect(headerScores('办理情况/办结时间').get('closed')).toBeGreaterThan(0.8);
    expect(headerScores('受理/时间').get('accepted')).toBeGreaterThan(0.9);
  });
});

describe('What separates a path', () => {
  it.each([
    [['甲→乙→丙', '甲'], '→'],
    [['甲;乙', '乙;丙;丁'], ';'],
    [['甲、乙', '丙、丁'], '、'],
    [['甲，一组→乙，二组', '丙→丁'], '→'],
    [['A -> B', 'B -> C'], '->'],
  ])('%j is found', (cells, separator) => {
    expect(pathSeparatorOf(cells)?.separator).toBe(separator);
  });

  it('is nothing where nothing does', () => {
    expect(pathSeparatorOf(['甲', '乙', ''])).toBeUndefined();
    expect(pathSeparatorOf([])).toBeUndefined();
  });
});

describe('A mapping', () => {
  const columns = ['编号', '登记时间'];
  const mapping = { form: 'cases', columns: { received: '登记时间' }, dayOrder: 'dmy' } as const;

  it('is kept as JSON under the digest of its header, and comes back', () => {
    const kept = rememberMapping(columns, mapping);
    expect(parseMapping(JSON.stringify(kept))).toEqual(kept);
    expect(kept.header).toBe(headerDigest([...columns]));
    expect(headerDigest(['编号登记时间'])).not.toBe(kept.header);
    expect(headerDigest(columns.toReversed())).not.toBe(kept.header);
  });

  it('of anything else is refused', async () => {
    const kept = rememberMapping(columns, mapping);
    const wrong = [
      '',
      '{',
      'null',
      '[]',
      JSON.stringify({ ...kept, version: 2 }),
      JSON.stringify({ ...kept, header: 'x' }),
      JSON.stringify({ ...kept, mapping: { ...mapping, form: 'rows' } }),
      JSON.stringify({ ...kept, mapping: { ...mapping, columns: { received: 3 } } }),
      JSON.stringify({ ...kept, mapping: { ...mapping, columns: { name: '姓名' } } }),
      '{"__proto__": {"version": 1}}',
      `"${'x'.repeat(1 << 19)}"`,
    ];
    for (const text of wrong) expect(await codesOf(() => parseMapping(text))).toEqual(['ledgerMappingFile']);
  });

  it('is held against its table: columns that are not there, are there twice, or are missing', async () => {
    const text = '编号,登记时间,类型\n1,2024-03-05,邻里\n';
    const wrong = {
      form: 'events',
      columns: { received: '登记时间', accepted: '登记时间', type: '类别', caseId: undefined },
    } as never;
    expect(await codesOf(() => read(text, wrong))).toEqual([
      'ledgerColumnTwice',
      'ledgerColumnUnknown',
      'ledgerKeyMissing',
      'ledgerKeyMissing',
    ]);
    expect(await codesOf(() => read(text, { columns: {} }))).toEqual(['ledgerKeyMissing']);
  });

  it('of dates that can be read both ways asks which is the day, takes the word for it, or finds it in other columns', async () => {
    const both = '登记时间,办结时间\n5/3/2024,6/3/2024\n';
    expect(await codesOf(() => read(both))).toEqual(['ledgerDayOrderUnknown']);
    const first = async (mapped: Parameters<typeof read>[1], text = both) =>
      (await read(text, mapped)).ledger.received[0];
    expect(await first({ dayOrder: 'dmy' })).toBe(Date.parse('2024-03-05T00:00Z') / 86_400_000);
    expect(await first({ dayOrder: 'mdy' })).toBe(Date.parse('2024-05-03T00:00Z') / 86_400_000);
    const told = await read(`${both}5/3/2024,25/3/2024\n`);
    expect(told.ledger.received[0]).toBe(Date.parse('2024-03-05T00:00Z') / 86_400_000);
    expect(told.warnings).toContainEqual({ code: 'dayOrderFound', value: 'dmy' });
  });
});
