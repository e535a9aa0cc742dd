import type { HomeTexts } from '../en/home.ts';

export const homeZh: HomeTexts = {
  title: '等事，还是找事？人和权放在上面，还是放下去？',
  lead: '一个县的人手和经费是有数的。在这里，同样的矛盾在同样的随机世界里产生，依次置于不同的治理安排之下，逐件跟到结局，再如实说出差别在哪里、有多大、有多少把握。任何一种安排都可能输。',
  doors: {
    heading: '从哪里开始',
    compare: {
      title: '方案比选',
      text: '选一个县区、几种政策，人手和预算相同。给出一段直白的结论，配图、配表，可以打印成报告带走。',
      action: '开始比选',
    },
    explore: {
      title: '研究探索',
      text: '一本有文字有代码的笔记：逐档改动 {levers} 个杠杆中的任何一个，改假设，自定指标，放进自己的机制，看哪些结论站得住。',
      action: '打开笔记本',
    },
    classroom: {
      title: '课堂演示',
      text: '三堂课：先请全场预测，再当场运行，把结果叠在大家说的上面。大字号，只用键盘，不用联网；也可带走一个文件，双击就开。',
      action: '打开课堂',
    },
  },
  cases: {
    heading: '五个县区',
    note: '依据公开文献建立；文献没有写明的一律标为假设。小地图由模型生成，是示意，不是实测。',
    residents: '常住人口',
    townships: '乡镇街道',
    communities: '村社区',
    grids: '网格',
    area: '平方公里',
    mapLabel: '{case}示意图：县城周围的乡镇街道',
    beforeAfter: '改革前与改革后',
    arrangements: '四种安排',
  },
  example: {
    heading: '一次做完的比选',
    badge: '预存示例',
    note: '已用本引擎事先算好：{case}，{policies} 个政策，相同的 {replicates} 个随机世界，种子 {seed}。没有占用您的机器。',
    staleNote: '是用较早的引擎（{engine}）算好的；要看现在的结果，请重新运行。',
    replay: '在本机重新运行',
    replayNote: '您得到的结果散列应当相同：{hash}。',
    failed: '预存示例没能载入。',
  },
  tour: {
    label: '简短导览，第 {step} 步，共 {steps} 步',
    steps: [
      {
        title: '先看结论',
        text: '结论用一句话说出数据支持什么：差多少、区间多宽、在多少个相同的世界里成立。分不出高下的，就说分不出。',
      },
      {
        title: '颜色看发现方式，线型看资源放在哪里',
        text: '橙色是事发应对，蓝色是前置预防；实线是上收集中，虚线是下放赋权。每张图都一样。指向一个政策，它在各处同时突出。',
      },
      {
        title: '处处可追问，次次可复现',
        text: '带点线的词和数字，点开就是定义、单位和出处。网址里装着整个问题：发给别人，算出来的数字一模一样。',
      },
    ],
    next: '下一步',
    done: '完成',
    skip: '跳过导览',
    again: '看导览',
  },
};
