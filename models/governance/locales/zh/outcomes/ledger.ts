import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H 为本次运行的跟踪期，默认 90 天';
const perThousand = '观察窗口内合计 ÷ 模拟居民数 × 1000 ÷ 窗口年数。';
const account = (label: string, what: string) => ({
  label,
  definition: `每千居民每年用于${what}的工作人员工时。每一小时只记入一个账户。`,
  estimator: perThousand,
});

const ending = (label: string, what: string) => ({
  label,
  definition: `窗口内产生的每 1000 件潜在矛盾中，${what}的件数。`,
  estimator: `按每件矛盾产生后第 H 天的状态计（${H}）；七种结局合计 1000。`,
});

/** Chinese texts of outcomes: the hours ledger and the endings. */
export const ledgerOutcomes: OutcomeTexts = {
  'hours.patrol': account('工时：巡查', '入户和巡查'),
  'hours.verification': account('工时：核实', '核实预警和核查办结'),
  'hours.outreach': account('工时：下沉服务', '到村社区开展服务日'),
  'hours.intake': account('工时：接待受理', '接待、受理和接访'),
  'hours.screening': account('工时：过滤分流', '案件进入系统之前的过滤分流'),
  'hours.transfer': account('工时：转办', '转办案件'),
  'hours.search': account('工时：找责任部门', '寻找责任部门'),
  'hours.mediation': account('工时：调处', '调解和处置本身'),
  'hours.meeting': account('工时：会商', '联合会商、部门间协商、等候会商和党建联席会'),
  'hours.travel': account('工时：路途', '前往现场的路途'),
  'hours.dataEntry': account('工时：录入', '填表和录入系统'),
  'hours.reporting': account(
    '工时：报表',
    '报表、台账、培训、上级交办事务、经费核算、评估考核、对社会力量的组织监管以及对案件的告知解释',
  ),
  'hours.idle': account('工时：空闲', '等候工作'),
  'endings.faded': ending('结局：自行消退', '自行消退'),
  'endings.neighbours': ending('结局：邻里化解', '由邻里化解'),
  'endings.settled': ending('结局：正式化解', '由政府化解'),
  'endings.replied': ending('结局：仅答复', '只得到答复解释、并未化解'),
  'endings.lapsed': ending('结局：撤回失效', '撤回或失效'),
  'endings.escalated': ending('结局：升级', '升级为上访、集体事件或诉讼'),
  'endings.open': ending('未了', '仍未了结'),
};
