import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const routingWords = {
  entryAtCommunity: { label: '村社区入口占比', note: '案件首先到达村社区的比例。' },
  entryAtCounty: { label: '县级入口占比', note: '案件首先到达县级的比例；其余到达乡镇街道。' },
  intakeHours: { label: '接待工时', note: '接待一件案件所花的小时数。' },
  noteHours: { label: '受理告知工时', note: '受理期限过半仍未接待时，登记并告知所花的小时数。' },
  entryHours: { label: '录入工时', note: '把一件案件录入系统所花的小时数。' },
  screeningHours: { label: '筛选工时', note: '村社区预处理一件案件所花的小时数。' },
  misroutePerHop: { label: '每次转办错派率', note: '职责不清时每一次转办再次派错的概率；“都在管”“都不管”由此而来。' },
  hopHours: { label: '每次转办工时', note: '每次转办花费的工作人员小时数。' },
  hopDays: { label: '每次转办天数', note: '每次转办延误的天数。' },
  shirking: { label: '推诿程度', note: '难办、易担责的案件被推给别的部门的倾向。' },
  passUpDays: { label: '上交耗时', note: '案件从一级上交到上一级的天数。' },
  authorityUnclear: { label: '权限不清概率', note: '权责清单不清、无权的一级仍去办理的概率；工时花了，案件仍须上交。' },
  disputeOpenShare: { label: '开放类纠纷占比', note: '任何部门都可调解、无须专门权限的纠纷比例。' },
  requestOpenShare: { label: '开放类诉求占比', note: '任何一级都可办理、无须专门权限的诉求比例。' },
  hazardOpenShare: { label: '开放类隐患占比', note: '任何一级都可处置、无须执法权限的隐患比例。' },
  postedAuthority: { label: '派驻人员权限', note: '派驻乡镇的县级人员能在当地行使的县级权限比例。' },
  petitionDeskShare: {
    label: '信访接待人员占比',
    note: '中心人员中专门接待信访的比例；其余在没有一站式大厅时留在各部门。',
  },
  rotatingPresence: {
    label: '轮驻在岗比例',
    note: '轮驻方式下，各部门派驻人员在大厅的时间比例；常驻为全部，随叫随驻为零。',
  },
  hallStaffShare: { label: '大厅用人比例', note: '各部门全部进驻时，用于守窗口的部门人员比例。' },
  protocolClarity: { label: '规范明责程度', note: '规范齐备时，常见事项错派减少的比例。' },
  leadAgainstShirking: { label: '领导召集抑推诿', note: '由领导召集会商时，推诿减少的比例。' },
  rotationDays: { label: '轮驻周期', note: '轮驻一轮的天数；平均要等半轮。' },
  onCallDays: { label: '随叫等待天数', note: '随叫随驻方式下要等的天数。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
