import type { Bilingual } from '../../sourced.ts';

/** A publication behind the synthetic nation. */
export interface NationSource {
  readonly publisher: string;
  readonly title: string;
  /** As published: ISO date, or the year alone. */
  readonly published: string;
  readonly asOf: string;
  /** `copy`: the figures were read in a public copy of the publication, not in the publication itself. */
  readonly read: 'text' | 'copy';
  readonly says: Bilingual;
}

export type NationSourceKey =
  | 'bulletin2'
  | 'bulletin3'
  | 'byCounty'
  | 'divisionCodes'
  | 'townshipCodes'
  | 'civilAffairs';

/** What the totals and spreads of the synthetic nation come from. Nothing in it is taken from one real county. */
export const nationSources: Readonly<Record<NationSourceKey, NationSource>> = {
  bulletin2: {
    publisher: '国家统计局、国务院第七次全国人口普查领导小组办公室',
    title: '第七次全国人口普查公报（第二号）——全国人口情况',
    published: '2021-05-11',
    asOf: '2020-11-01',
    read: 'text',
    says: {
      zh: '平均每个家庭户的人口为2.62人。大陆31个省份与现役军人共1411778724人。',
      en: 'A family household has 2.62 persons on average. The 31 provinces and the servicemen together: 1 411 778 724.',
    },
  },
  bulletin3: {
    publisher: '国家统计局、国务院第七次全国人口普查领导小组办公室',
    title: '第七次全国人口普查公报（第三号）——地区人口情况',
    published: '2021-05-11',
    asOf: '2020-11-01',
    read: 'text',
    says: {
      zh: '表3-1：31个省份的常住人口，合计1409778724人；另有现役军人200万人，不在任何县里。',
      en: 'Table 3-1: residents of 31 provinces, 1 409 778 724 in all; two million servicemen besides belong to no county.',
    },
  },
  byCounty: {
    publisher: '国家统计局',
    title: '中国2020年人口普查分县资料（中国统计出版社，ISBN 978-7-5037-9772-9）',
    published: '2022',
    asOf: '2020-11-01',
    read: 'copy',
    says: {
      zh: '只取统计量：各省城镇人口比重；各类县级单位规模和城镇比重的省内差异与离散程度。所读副本各省合计与公报第三号逐一相符（内蒙古多10万人，为副本之误）。',
      en: 'Statistics only: urban shares of the provinces; within provinces, differences between kinds of units and spreads of size and urban share. Sums of the copy by province equal bulletin 3, but for a slip of 100 000 in Inner Mongolia.',
    },
  },
  divisionCodes: {
    publisher: '民政部',
    title: '2020年中华人民共和国县以上行政区划代码',
    published: '2021',
    asOf: '2020-12-31',
    read: 'copy',
    says: {
      zh: '2844个县级单位，按名称末字计类：市辖区973、县级市388、县1312、自治县117、旗49、自治旗3、特区1、林区1。',
      en: '2 844 county-level units, by the ending of their names: 973 districts, 388 county-level cities, 1 312 counties, 117 autonomous counties, 49 banners, 3 autonomous banners, 1 special district, 1 forestry district.',
    },
  },
  townshipCodes: {
    publisher: '国家统计局',
    title: '2023年统计用区划代码和城乡划分代码',
    published: '2023-09-11',
    asOf: '2023-06-30',
    read: 'copy',
    says: {
      zh: '按名称末字计数的街道、镇、乡、苏木（北京另计“地区”）共38759个；开发区、农林场等不计。',
      en: 'Subdistricts, towns, townships and sumu counted by the ending of their names (in Beijing areas too): 38 759. Development zones and farms are not counted.',
    },
  },
  civilAffairs: {
    publisher: '民政部',
    title: '2020年民政事业发展统计公报',
    published: '2021',
    asOf: '2020-12-31',
    read: 'copy',
    says: {
      zh: '基层群众性自治组织61.5万个：村委会50.2万个、居委会11.3万个。',
      en: '615 000 bodies of self-government: 502 000 village committees, 113 000 residents’ committees.',
    },
  },
};
