import type { ColumnKey } from '../columns/columnMapping.ts';

/** Chinese words, which have no spaces, and English ones, which may. */
const list = (chinese: string, english: string): readonly string[] => [...chinese.split(' '), ...english.split(', ')];

/** Names that columns have in Chinese and English ledgers, by what they say; of each language the plainest first. Lower case, without signs. */
export const headerWords: Readonly<Record<ColumnKey, readonly string[]>> = {
  caseId: list(
    '案件编号 事件编号 工单编号 工单号 信访编号 信访件编号 受理编号 登记编号 纠纷编号 诉求编号 业务编号 案号 编号 流水号 单号 案件号 事项编号 任务号 任务编号',
    'case id, case no, case number, caseid, case, case concept name, ticket, ticket id, reference, reference no, ref no, petition no, id, record no',
  ),
  received: list(
    '登记时间 登记日期 接收时间 接收日期 来访时间 来访日期 信访时间 信访日期 来信日期 来电时间 上报时间 上报日期 诉求时间 申请时间 申请日期 提交时间 反映时间 投诉时间 举报时间 接报时间 接警时间 收件时间 收件日期 收到日期 发现时间 发生时间 发生日期 创建时间 录入时间 报案时间 日期',
    'received, date received, received at, received on, receipt date, registered, date registered, registration date, reported, report date, date reported, submitted, submission date, filed, date filed, filing date, opened, open date, date opened, created, created at, created date, intake date, date',
  ),
  accepted: list(
    '受理时间 受理日期 立案时间 立案日期 签收时间 签收日期 接单时间 接办时间 受案时间',
    'accepted, date accepted, accepted at, accepted on, acceptance date, acknowledged, date acknowledged, assigned at',
  ),
  closed: list(
    '办结时间 办结日期 结案时间 结案日期 完成时间 完成日期 办理完成时间 处理完成时间 化解时间 化解日期 调结时间 调解成功时间 实际办结时间 销号时间 销号日期 结束时间 结束日期 办毕时间 归档时间 关闭时间',
    'closed, date closed, closed at, closed on, close date, closing date, resolved, date resolved, resolution date, completed, completion date, date completed, settled, settlement date, finished, disposed, disposal date, end date',
  ),
  type: list(
    '事项类别 事件类别 纠纷类型 纠纷类别 矛盾类型 矛盾纠纷类型 事件类型 案件类型 案件类别 诉求类型 诉求类别 问题类型 问题类别 信访类别 信访事项类别 内容分类 事件分类 事项分类 事项类型 案由 类别 类型 业务类型 一级分类 分类',
    'type, case type, dispute type, request type, issue type, complaint type, category, case category, kind, class, subject category, topic',
  ),
  place: list(
    '所属社区 村社区 社区 村居 村 所属村社区 所属网格 网格 所属街道 街道 乡镇 镇街 乡镇街道 镇街道 属地 问题属地 所在社区 发生地 事发地 所属区域 区域 辖区 所在地 县区 区县 所属乡镇 行政区划 发生地点 地区 地点',
    'place, community, village, neighbourhood, neighborhood, township, town, district, subdistrict, sub district, ward, grid, area, region, location, county',
  ),
  department: list(
    '承办单位 承办部门 责任单位 责任部门 办理单位 办理部门 处置部门 处置单位 处理部门 处理单位 主办单位 主办部门 受理单位 受理部门 牵头单位 经办单位 经办部门 办理机构 调解组织 调委会 调解单位 受办单位 权属单位 单位 部门',
    'department, dept, agency, unit, office, organisation, organization, handled by, handling department, responsible department, assigned department, assigned to, handler, team, org group, authority',
  ),
  result: list(
    '办理结果 处理结果 调解结果 结果 办结方式 结案方式 化解结果 处置结果 化解情况 办理状态 处理状态 状态 办结类型 是否化解 是否办结 办理情况 调处结果 答复情况',
    'result, outcome, status, case status, resolution, disposition, final result, decision',
  ),
  channel: list(
    '来源渠道 信访渠道 信访形式 诉求渠道 事件来源 案件来源 诉求来源 问题来源 工单来源 受理渠道 受理方式 上报方式 上报渠道 反映方式 反映渠道 来源 渠道 来源方式 信访方式',
    'channel, source, intake channel, source channel, how received, origin, medium, mode, contact method, intake',
  ),
  person: list(
    '身份证号 身份证号码 身份证 公民身份号码 证件号码 证件号 当事人身份证号 信访人身份证号 当事人 信访人 诉求人 来访人 申请人 反映人 投诉人 来电人 上访人 当事人姓名 信访人姓名 姓名 群众姓名 联系电话 手机号 手机号码 来电号码 联系方式',
    'person, person id, citizen id, id card, id number, national id, complainant, petitioner, applicant, claimant, client, client id, resident, name, full name, caller, phone, phone number, telephone, mobile',
  ),
  household: list(
    '户号 户编号 家庭编号 家庭户号 户籍编号 户口簿号 户主 户主姓名 户主身份证号 住户编号 房屋编号',
    'household, household id, household no, household number, family id, dwelling id, head of household',
  ),
  path: list(
    '流转过程 流转路径 流转单位 流转部门 流转环节 流转记录 办理流程 办理路径 流转 经办路径 转办过程 转办路径 转办单位 交办流转',
    'path, route, routing, department path, departments, handoffs, hand offs, transfers, referral path',
  ),
  activity: list(
    '环节 办理环节 流程环节 当前环节 环节名称 流程节点 节点 节点名称 操作 操作类型 动作 活动 活动名称 步骤 办理步骤',
    'activity, activity name, concept name, step, stage, action, event, event name, task',
  ),
  time: list(
    '操作时间 环节时间 处理时间 办理时间 节点时间 活动时间 发生时间 流转时间 时间 记录时间',
    'time, timestamp, time timestamp, event time, event timestamp, activity time, complete timestamp, date time',
  ),
};

/** In a header these say that it is none of the above: deadlines are no events, and staff are nobody's case. */
export const foreignHeaderWords: readonly string[] = list(
  '出生 期限 时限 限办 限时 截止 应办 应结 规定 预计 计划 到期 超期 逾期 剩余 天数 时长 承办人 经办人 办理人 受理人 处理人 调解员 网格员 联系人 登记人 录入人 审核 满意 评价 内容 描述 摘要 简述 概况 标题 备注 序号',
  'birth, deadline, due, expected, planned, target, days, duration, officer, clerk, staff, satisfaction, rating, description, summary, title, notes, note, remarks, comment, comments, content',
);

/** Activities that accept a case, and that close it: whole or as a part. */
export const activityWords = {
  accepting: ['受理', '立案', '签收', 'accepted', 'accept', 'acknowledged'],
  closing: [
    '办结',
    '结案',
    '化解',
    '归档',
    '销号',
    '调解成功',
    '调结',
    '关闭',
    '完结',
    'closed',
    'close',
    'resolved',
    'settled',
    'completed',
    'finished',
    'disposed',
  ],
  /** What such a word is not in. */
  except: ['未', '不', '待', '申请', '预', '无法', 'not ', 'unresolved', 'unsettled', 'unaccepted', 'unfinished'],
} as const;

/** Between the departments of a path, most telling first. */
export const pathSeparators: readonly string[] = [
  '→',
  '➔',
  '⇒',
  '->',
  '=>',
  '>>',
  '>',
  '＞',
  '—>',
  ';',
  '；',
  '|',
  '、',
  ',',
  '，',
  '/',
];
