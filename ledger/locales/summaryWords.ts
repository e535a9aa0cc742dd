/** What the first cell of a line of totals or of a note below a table begins with; lower case, without spaces. */
export const summaryWords: readonly string[] = [
  '合计',
  '总计',
  '小计',
  '共计',
  '累计',
  '备注:',
  '注:',
  '说明:',
  '填表人',
  '制表人',
  '审核人',
  'total',
  'subtotal',
  'grandtotal',
  'sum',
  'note:',
  'notes:',
];

/** Signs that number the columns of Chinese statistical tables, below the header. */
export const columnNumerals = '甲乙丙丁戊己庚辛壬癸';
