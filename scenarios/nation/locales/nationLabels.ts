import type { Bilingual } from '../../sourced.ts';
import type { CountyKind, KindGroup } from '../countyKinds.ts';
import type { Region } from '../provinces.ts';

/** By id. */
export const provinceLabels: Readonly<Record<string, Bilingual>> = {
  bj: { zh: '北京', en: 'Beijing' },
  tj: { zh: '天津', en: 'Tianjin' },
  he: { zh: '河北', en: 'Hebei' },
  sx: { zh: '山西', en: 'Shanxi' },
  nm: { zh: '内蒙古', en: 'Inner Mongolia' },
  ln: { zh: '辽宁', en: 'Liaoning' },
  jl: { zh: '吉林', en: 'Jilin' },
  hl: { zh: '黑龙江', en: 'Heilongjiang' },
  sh: { zh: '上海', en: 'Shanghai' },
  js: { zh: '江苏', en: 'Jiangsu' },
  zj: { zh: '浙江', en: 'Zhejiang' },
  ah: { zh: '安徽', en: 'Anhui' },
  fj: { zh: '福建', en: 'Fujian' },
  jx: { zh: '江西', en: 'Jiangxi' },
  sd: { zh: '山东', en: 'Shandong' },
  ha: { zh: '河南', en: 'Henan' },
  hb: { zh: '湖北', en: 'Hubei' },
  hn: { zh: '湖南', en: 'Hunan' },
  gd: { zh: '广东', en: 'Guangdong' },
  gx: { zh: '广西', en: 'Guangxi' },
  hi: { zh: '海南', en: 'Hainan' },
  cq: { zh: '重庆', en: 'Chongqing' },
  sc: { zh: '四川', en: 'Sichuan' },
  gz: { zh: '贵州', en: 'Guizhou' },
  yn: { zh: '云南', en: 'Yunnan' },
  xz: { zh: '西藏', en: 'Tibet' },
  sn: { zh: '陕西', en: 'Shaanxi' },
  gs: { zh: '甘肃', en: 'Gansu' },
  qh: { zh: '青海', en: 'Qinghai' },
  nx: { zh: '宁夏', en: 'Ningxia' },
  xj: { zh: '新疆', en: 'Xinjiang' },
};

export const kindLabels: Readonly<Record<CountyKind, Bilingual>> = {
  district: { zh: '市辖区', en: 'district' },
  city: { zh: '县级市', en: 'county-level city' },
  county: { zh: '县', en: 'county' },
  autonomousCounty: { zh: '自治县', en: 'autonomous county' },
  banner: { zh: '旗', en: 'banner' },
  autonomousBanner: { zh: '自治旗', en: 'autonomous banner' },
  forestryDistrict: { zh: '林区', en: 'forestry district' },
  specialDistrict: { zh: '特区', en: 'special district' },
};

/** Kinds as strata take them together. */
export const groupLabels: Readonly<Record<KindGroup, Bilingual>> = {
  district: { zh: '市辖区', en: 'districts' },
  city: { zh: '县级市', en: 'county-level cities' },
  county: { zh: '县、自治县、旗等', en: 'counties and the like' },
};

export const regionLabels: Readonly<Record<Region, Bilingual>> = {
  east: { zh: '东部', en: 'east' },
  central: { zh: '中部', en: 'central' },
  west: { zh: '西部', en: 'west' },
  northeast: { zh: '东北', en: 'northeast' },
};
