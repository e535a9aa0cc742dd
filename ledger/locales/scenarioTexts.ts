import type { Bilingual, DataVintage } from '../../scenarios/sourced.ts';
import type { UntoldReason } from '../scenario/untoldParameters.ts';

/** Says of a scenario what it was made of. */
export const scenarioDescription = (base: string, { from, until, cases }: DataVintage): Bilingual => ({
  zh: `由 ${from} 至 ${until} 的 ${cases} 件台账测得；台账说不出的县情取自 ${base}，按常住人口折算。测得的值带区间，对照目标说的是这段时间所行的办法。`,
  en: `Measured in a ledger of ${cases} cases from ${from} to ${until}; what no ledger tells of a county is taken from ${base}, by its residents. Measured values have their intervals; targets speak of the arrangement in force in that time.`,
});

export const scaledNote = (base: string): Bilingual => ({
  zh: `台账未给，按 ${base} 的人均折算，请核改`,
  en: `not in the ledger: as many a resident as in ${base}; to be checked`,
});

export const takenNote = (base: string): Bilingual => ({
  zh: `台账未给，取自 ${base}，请核改`,
  en: `not in the ledger: as in ${base}; to be checked`,
});

export const fundedNote = (base: string): Bilingual => ({
  zh: `取自 ${base}，但至少相当于 60 000 人的经费：终端和规程不论地方大小都要花钱，请核改`,
  en: `as in ${base}, but the money of 60 000 residents at least, since terminals and protocols cost a small area as much; to be checked`,
});

export const givenNote: Bilingual = { zh: '制作情景的人给出', en: 'given by whoever made the scenario' };

export const clippedNote = (value: number, n: number, { from, until }: DataVintage): Bilingual => ({
  zh: `台账（${from} 至 ${until}，样本 ${n}）测得 ${value}，超出模型的上下限，取最近的限值`,
  en: `measured as ${value} (${from} to ${until}, n ${n}), beyond the bounds of the model: the nearest bound`,
});

export const latentNote = (surfaced: number): Bilingual => ({
  zh: `由浮现率反推的初值：每万人每年浮现 ${surfaced} 件，假定浮现的占比与试算相同；只有浮现率是测得的，应以对照目标校准`,
  en: `a first guess from what surfaces (${surfaced} per 10 000 residents and year), taking the share that surfaces to be that of a run; only the surfaced rate is measured: calibrate to the targets`,
});

/** How each parameter that a ledger tells was measured. */
export const parameterNotes: Readonly<Record<string, Bilingual>> = {
  departments: {
    zh: '经手过至少 5 件的县级部门数；下限为单独办结或答复过 5 件的，上限为台账提到的全部',
    en: 'county departments that had at least five cases; at least those that dealt alone with so many, at most all that are named',
  },
  misroutePerHop: {
    zh: '群众直接找县级部门的案件中，首个部门不是该类事项常办部门的概率，除以该类职责不清的均值和推诿系数（严重度取 0.3，区间含推诿的上下限）；假定错派时各部门机会相同',
    en: 'claims taken straight to a county department whose first department is none of the usual ones of their type, over the mean ambiguity of the types and what shirking adds (severity 0.3; the range holds the bounds of shirking); a wrong desk is taken to be any other with equal chance',
  },
  severalDepartmentsShare: {
    zh: '首个部门办对的案件中，还经过其他县级部门的占比；在首个部门就撤回、升级或未结的不计',
    en: 'of claims that began at a responsible department, those that went on to others; who left or waits at the first one does not count',
  },
  lapsePerDay: {
    zh: '撤回件数除以全部案件的在办天数（恒定风险率）；未结案件计到台账截止日',
    en: 'cases withdrawn over all days that cases were open (a constant hazard); open ones count to the end of the ledger',
  },
  entryAtCommunity: {
    zh: '群众反映的案件中首先由村社区接办的占比；台账只收一级时不成立',
    en: 'claims of residents whose first desk is the community; of a register that holds all levels',
  },
  entryAtCounty: {
    zh: '群众反映的案件中首先由县级接办的占比；台账只收一级时不成立',
    en: 'claims of residents whose first desk is at the county; of a register that holds all levels',
  },
  communityHeterogeneityCv: {
    zh: '各社区人均件数的变异系数，已扣除偶然波动；说的是浮现率，不是发生率',
    en: 'variation of the rates of communities beyond that of chance; of what surfaces, not of what is born',
  },
};

export const boundsNote: Bilingual = {
  zh: '台账的口径不能完全对应，两端是两种算法的结果',
  en: 'the ledger does not count quite as the model does: the ends are those of two ways of counting',
};

export const registeredNote: Bilingual = {
  zh: '按登记的结果；期限按公历天计，模型按工作日结束计',
  en: 'as registered; deadlines by calendar days, where the model ends them with a workday',
};

const classes = {
  dispute: { zh: '纠纷', en: 'disputes' },
  request: { zh: '服务诉求', en: 'requests' },
  hazard: { zh: '隐患', en: 'hazards' },
} as const;

export const surfacedLabel = (caseClass: keyof typeof classes): Bilingual => ({
  zh: `浮现的${classes[caseClass].zh}`,
  en: `${classes[caseClass].en} that surface`,
});

export const mixLabel = (type: Bilingual, caseClass: keyof typeof classes): Bilingual => ({
  zh: `${type.zh}占${classes[caseClass].zh}的比例`,
  en: `${type.en}, of ${classes[caseClass].en}`,
});

export const matrixLabel = (type: Bilingual): Bilingual => ({
  zh: `${type.zh}由哪些县级部门办理`,
  en: `county departments that deal with ${type.en}`,
});

export const monthLabel = (month: number): Bilingual => ({
  zh: `${month} 月件数，为各月平均的倍数`,
  en: `arrivals in month ${month}, times the mean month`,
});

/** Of facts that stand alone, by their key. */
export const factLabels = {
  medianDays: { zh: '办结天数的中位数（拟合）', en: 'median days to the end (fitted)' },
  trend: { zh: '一年为上一年的倍数', en: 'a year, times the one before' },
  seasonContrast: { zh: '各类旺季高出平时的幅度', en: 'excess in the season of each class' },
  handOffs: { zh: '每件转办次数', en: 'hand-offs a case' },
  openRecorded: { zh: '期初未结件数（台账所记）', en: 'open at the beginning, as recorded' },
  openUnrecorded: {
    zh: '期初未结件数（台账之前的，推算）',
    en: 'open at the beginning from before the ledger, estimated',
  },
  placeGini: { zh: '各地件数不均（基尼）', en: 'inequality of places (Gini of cases)' },
  repeatPersons: { zh: '反映两次以上的人（户）占比', en: 'persons or households with two cases or more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const families = {
  exponential: { zh: '指数', en: 'exponential' },
  weibull: { zh: '韦布尔', en: 'Weibull' },
  lognormal: { zh: '对数正态', en: 'lognormal' },
} as const;

/** Which form was fitted, its spread, and how well it fits. */
export function fitNote(family: keyof typeof families, scale: number, distance: number, p: number): Bilingual {
  const [spread, far, tail] = [scale.toFixed(2), distance.toFixed(3), p.toFixed(2)];
  return {
    zh: `${families[family].zh}分布，对数尺度 ${spread}；与 Kaplan–Meier 曲线的最大距离 ${far}，自助法 p ${tail}`,
    en: `${families[family].en}, scale of the logarithm ${spread}; largest distance to the Kaplan–Meier curve ${far}, bootstrap p ${tail}`,
  };
}

/** Why a parameter is not in a ledger, in a sentence. */
export const untoldTexts: Readonly<Record<UntoldReason, Bilingual>> = {
  calibration: {
    zh: '它与别的参数一起决定台账所见，单看台账定不了：只能以对照目标校准',
    en: 'it moves what the ledger tells together with others: only a calibration to the targets can narrow it',
  },
  latent: {
    zh: '说的是未浮现的部分，台账里没有',
    en: 'it is about what never surfaces, of which a ledger has nothing',
  },
  lag: {
    zh: '矛盾产生后隔数周才浮现，台账里的季节已被抹平，只能看到下限',
    en: 'grievances surface weeks after they are born, so that the season of a ledger is a blurred one: less than that of births',
  },
  hours: { zh: '台账记的是日期，不是工时', en: 'a ledger has dates, not hours of staff' },
  attempts: { zh: '台账记的是结局，不是每一次调处', en: 'a ledger has how cases end, not each attempt' },
  arrangement: {
    zh: '这是某项办法的效果，只行一种办法时看不出来',
    en: 'it is what an arrangement does, which a time under a single one cannot tell',
  },
  attitudes: { zh: '说的是居民怎么想，台账里没有', en: 'it is about what residents think' },
  money: { zh: '台账里没有费用', en: 'a ledger has no costs' },
  tooFew: {
    zh: '台账本可测得，但这份台账件数不够或缺列',
    en: 'ledgers tell it; this one has too few cases, or not the columns',
  },
};

export const calibrationLabel = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}：按其台账校准`,
  en: `${en}: calibrated to its ledger`,
});

/** `percent`: by how much of its value a target is let go to either side, at least. */
export const calibrationNote = (percent: number): Bilingual => ({
  zh: `对照目标取自台账，每侧至少放宽到其值的 ${percent} %，以容纳模型略去的部分；因素是单看台账定不了的参数。二者均请核改`,
  en: `targets are the ledger's, let go by at least ${percent} % of their value to either side for what the model leaves out; factors are parameters that a ledger does not tell by itself: correct both`,
});
