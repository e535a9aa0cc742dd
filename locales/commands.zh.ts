import type { CommandTexts } from './commands.en.ts';

/** What `--help` says. */
export const commandsZh: CommandTexts = {
  headings: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  },
  defaultValue: '（默认：{value}）',
  program: '基层治理多主体仿真实验台：哪种治理安排化解更多矛盾、更快、更靠近源头、协调成本多少？',
  version: '显示版本',
  help: '显示本帮助',
  lang: '语言：zh 或 en（默认按 LC_ALL、LC_MESSAGES、LANG；都未设置则为 zh）',
  list: {
    summary: '列出案例、政策、政策杠杆、不确定参数、结果指标',
    kind: '列出哪一类：{kinds}；不写则全部列出',
  },
  explain: {
    summary: '解释一个参数、结果指标、案例或政策',
    key: '名称，见 `zhili list`',
  },
  run: {
    summary: '在一个案例中运行一个政策，给出全部结果指标',
    policy: '要运行的政策；`before`、`after` 指该案例的改革前、改革后政策',
    replicates: '随机世界数',
  },
  compare: {
    summary: '在相同的随机世界中比较若干政策',
    policies: '政策，用逗号分隔；`before`、`after` 指该案例的改革前、改革后政策',
    replicates: '随机世界数（默认：{value}）',
    precision: '不断增加随机世界，直到 95% 区间半宽不超过均值的这一比例，所看指标为 {outcomes}',
    reference: '参照政策（默认：第一个）',
  },
  replay: {
    summary: '按网页复制的设置重新运行，并说明结果是否相同',
    source: '复现码，或设置文件（.yaml）的路径',
  },
  serve: {
    summary: '在本机打开网页服务，用浏览器访问',
    port: '端口；被占用时依次尝试其后 {further} 个',
    host: '监听地址；设为本机以外的地址，网络上的人也能打开网页（默认：{value}）',
    folder: '已构建网页所在目录（默认：程序旁的 page）',
  },
  journey: {
    summary: '同一件矛盾在两个政策下的轨迹，并列显示，标出分开之处',
    policies: '两个政策，用逗号分隔（默认：before,after）',
    grievance: '矛盾的编号，如 1204 或 1204.16；不写则取结局差别最大的一件',
    top: '不显示轨迹，列出结局差别最大的若干件',
  },
  survival: {
    summary: '各政策在相同随机世界中，事项从浮现到结局要多久、以何种结局告终',
    policies: '政策，用逗号分隔（默认：{value}）',
    class: '哪些事项：{scopes}（纠纷、全部）',
    out: '写入结果、配置和第一个世界曲线的目录',
  },
  validate: {
    summary: '运行案例的改革后政策，把结果与文献目标对照',
    case: '案例；不写则五个案例都做',
    slice: '按整个乡镇街道切片（默认：{value}）',
    role: '对照哪类目标：{roles}；调参时只看 calibration（校准）',
    format: '输出格式：table 或 json',
  },
  case: '案例，见 `zhili list cases`，或 .yaml 文件路径',
  days: '观察天数，之前预热 {warmup} 天，之后跟踪 {followUp} 天',
  seed: '随机种子，不小于 0 的整数；种子相同则随机世界相同',
  slice: '按整个乡镇街道切片：1/10 是十分之一个县，不是抽稀',
  workers: '并行工作进程数（默认：与处理器核数相同）',
  set: '为所有政策设置参数；名称见 `zhili list`',
  log: '每个政策第一个世界的事件日志：none、disputes 或 all；须同时给出 --out',
  format: '输出格式：table、json 或 csv',
  out: '写入结果、各次重复、配置和事件日志的目录',
  exitCodes: '退出码：0 完成，1 有运行失败、文件不完整或复现结果不同，2 输入有误，130 被中断。',
};
