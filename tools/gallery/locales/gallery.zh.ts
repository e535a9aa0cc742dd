import type { GalleryTexts } from './gallery.en.ts';

/** Chinese words of the gallery. */
export const galleryZh: GalleryTexts = {
  title: '图库',
  intro:
    '都是程序自己画的图：`npm run build` 之后，`npm run gallery` 重新画出。每张图下写明它说什么、由什么问题而来、怎样再画一遍。为了几秒钟就能画出，用的是切片和少数几个世界：这里是看得到什么的例子，不是可以引用的结果。',
  otherFile: '[English](gallery.en.md)',
  made: { place: '网页：`{hash}`', command: '命令行：`{command}`', seed: '种子 {seed} · ', engine: '引擎 `{engine}`' },
  pictures: {
    overTime: {
      title: '化解率走势',
      shows:
        '四种安排在相同随机世界里，近十二周化解的纠纷与同期浮现的纠纷之比。颜色是何时管，线型是谁来管；带是各世界之间的差异。',
    },
    cost: {
      title: '费用与化解',
      shows: '每种安排化解一件要多少协调费用、按期化解多大比例；前沿上的，没有别的政策两项都胜过。',
    },
    differences: { title: '成对差异', shows: '主要指标与参照逐个世界之差，附 95% 区间。区间含零的，不说孰好。' },
    places: { title: '在哪里化解', shows: '每个村社区按期化解的比例，画在模型生成的地图上。' },
    hours: { title: '工时用在哪里', shows: '每千人每年的工作人员工时，按用途分列。' },
    journey: {
      title: '一件矛盾，两个政策',
      shows: '同一世界的同一件矛盾在两个政策下的泳道，日期相同；竖线是两条轨迹分开之处。',
    },
    screening: {
      title: '哪些假设起作用',
      shows: '对五个因素的筛选：越靠右越影响结果，越靠上影响越不均匀或越依赖别的因素。',
    },
    worlds: {
      title: '在多少世界里成立',
      shows: '全部不确定参数都变动时，一个政策优于参照的世界所占的份额，逐个指标，附区间。',
    },
    ledger: { title: '案件台账', shows: '样例台账每周登记的件数；样例是造出来的。' },
    targets: { title: '模型与文献', shows: '来源所说的数字与模型所得并列：命中、未命中和矛盾。' },
    process: { title: '一件矛盾会怎样', shows: '矛盾的状态及其间的去向，由代码中的声明画出。' },
  },
};
