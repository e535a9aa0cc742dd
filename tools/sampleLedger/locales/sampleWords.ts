/** First row of the file, over all columns. */
export const sampleTitle = (residents: number, from: string, until: string): string =>
  `合成数据，由模型模拟生成，不是任何真实县区的台账：某镇矛盾纠纷和群众诉求登记表（${from} 至 ${until}，常住人口 ${residents} 人）`;

export const sheetName = '合成台账';
export const describedHeading = '内容描述';
export const totalWord = '合计';

/** What is written where nobody has made up their mind. */
export const otherType = '其他';

/** Other words for the same type, as another clerk writes it. */
export const typeVariants: Readonly<Record<string, string>> = {
  劳动争议: '劳资纠纷',
  邻里纠纷: '邻里矛盾',
  环境卫生诉求: '环境卫生投诉',
  房屋物业纠纷: '物业纠纷',
};

/** What stands in a cell of dates and is none. */
export const noDates = ['待定', '2018-13-05', '见附件', '2019年2月30日'] as const;

/** Free text, of which nothing is to be read. */
export const descriptions = [
  '当事人到窗口反映情况，已做登记。',
  '多次反映未果，要求尽快处理。',
  '现场查看后协商。',
  '资料齐全，待部门核实。',
  '双方意见不一，约定择日再谈。',
] as const;

/** A number that looks like that of a telephone: nobody is called. */
export const calledBack = (number: string): string => `联系电话${number}，下班后可接听。`;

/** How a date is written. */
export const dateForms: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
];

/** Digits as they are typed with a Chinese keyboard. */
export const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
