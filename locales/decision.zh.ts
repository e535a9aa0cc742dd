import type { DecisionTexts } from './decision.en.ts';

/** What is said of a comparison over worlds drawn from ranges, in Chinese. */
export const decisionZh: DecisionTexts = {
  share: '{value}（{lo}–{hi}）',
  percent: '{value}%',
  range: '{lo}–{hi}',
  sentence: {
    ahead: '从这些范围中抽取的 {n} 个世界里，有 {share}的世界“{policy}”的{outcome}好于“{reference}”。',
    even: '从这些范围中抽取的 {n} 个世界里，无法判断“{policy}”与“{reference}”中哪一个的{outcome}在更多世界里较好：“{policy}”较好的占 {share}。',
    nothing: '没有一个抽取的世界里{outcome}在“{policy}”和“{reference}”下都有定义，无从说明。',
    ties: '其中 {ties} 个世界里两者相同，按一半计。',
    undefined:
      '另有 {count} 个世界因该指标无定义或方案无法运行而未计入；无论其取值如何，份额都在 {lowest} 与 {highest} 之间。',
    same: '从这些范围中抽取的 {n} 个世界里，“{policy}”与“{reference}”的{outcome}全都相同。',
    mean: '“{policy}”减“{reference}”的均值为 {estimate}：平均而言“{better}”较好。',
    meanUnsure: '“{policy}”减“{reference}”的均值为 {estimate}：平均而言无法判断哪一个较好。',
    split: '但均值恰好相反：“{other}”较好时，好得更多。',
    reverses: '以下情形结论反转：{where}。',
    reversesAlso: '最先使结论反转的情形：{where}；此外还有：{others}。',
    orWhen: '，或',
    above: '{factor}高于 {from}',
    below: '{factor}低于 {to}',
    between: '{factor}在 {from} 与 {to} 之间',
    at: '{factor}为{values}',
    crossing: '{value}（{lo}–{hi}）',
    crossingDown: '{value}（至多 {hi}；向下可能在测试范围之外）',
    crossingUp: '{value}（至少 {lo}；向上可能在测试范围之外）',
    crossingOpen: '{value}（可能在测试范围内任何一处，也可能在其外）',
    noReversal: '没有任何单个因素在测试范围内使结论反转。',
    noneSure: '没有任何单个因素能确定在测试范围内使结论反转。',
    noChange: '在测试范围内不改变结论的因素：{factors}。',
    outsideAbove:
      '{factor}在测试范围 {tested} 内不改变结论，但越近上端领先越小：若有反转，应在测试范围之外，那里未作测试。',
    outsideBelow:
      '{factor}在测试范围 {tested} 内不改变结论，但越近下端领先越小：若有反转，应在测试范围之外，那里未作测试。',
    unsure: '无法判断的因素：{factors}。',
    counted: '{k} 个因素中，{noChange} 个在测试范围内不改变结论，{unsure} 个无法判断。',
    countedOutside:
      '{k} 个因素中，{noChange} 个在测试范围内不改变结论，{unsure} 个无法判断，{outside} 个不改变结论但越近范围一端领先越小：若有反转，应在测试范围之外，那里未作测试（{factors}）。',
    averaged: '每次只看一个因素，其余因素在各自范围内取平均。',
    prior: '按先验“{prior}”，份额为 {share}，{change}；如此加权的 {n} 个世界只相当于 {effective} 个。',
    more: '高 {points} 个百分点',
    moreOne: '高 1 个百分点',
    less: '低 {points} 个百分点',
    lessOne: '低 1 个百分点',
    unmoved: '几乎不变',
    noPrior: '按先验“{prior}”，没有一个抽取的世界计入，无从说明。',
    scope: '这是从测试范围中均匀抽取的世界所占的份额，不是事实如此的概率；测试范围之外未作任何说明。',
    outside: '{factor} = {value} 在测试范围（{tested}）之外：对此未作任何说明。',
    notVaried: '{factor} = {value} 未曾变动：情景自身取值以外的值未作任何说明。',
  },
  cautions: {
    undefinedWorlds:
      '{worlds} 个世界中有 {undefined} 个该指标无定义或方案无法运行；结论只在其余世界成立，请看看这些世界有何共同之处。',
    fewWorlds: '可用的世界只有 {n} 个，至少需要 {least} 个；请多抽取一些。',
    lowEffectiveSize:
      '如此加权，{n} 个世界只相当于 {effective} 个，至少需要 {least} 个：结果由少数世界决定；请多抽取一些，或改用更接近抽样分布的先验。',
    oneReplicate: '每个世界只有一次运行，运气与优劣无法区分；请至少用两次运行。',
    noisyRegret:
      '平均遗憾中有 {share} 是运行的运气，它使直接算出的遗憾偏大；请增加每个世界的运行次数，并同时看交叉算出的遗憾。',
    unsureWorlds: '有 {share} 的世界，其结果在运行的运气范围之内，这使份额向一半靠拢；请增加每个世界的运行次数。',
  },
  grave: '不得据此下结论。{text}',
};
