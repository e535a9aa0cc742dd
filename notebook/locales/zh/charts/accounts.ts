import type { AccountTexts } from '../../en/charts/accounts.ts';

export const accounts: AccountTexts = {
  patrol: '巡查',
  verification: '核实',
  outreach: '下沉服务',
  intake: '接待受理',
  screening: '过滤分流',
  transfer: '转办',
  search: '找责任部门',
  mediation: '调处',
  meeting: '会商',
  travel: '路途',
  dataEntry: '录入',
  reporting: '报表',
  idle: '空闲',
};
