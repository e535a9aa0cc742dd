import { type CountyKind, countyKinds } from './countyKinds.ts';

/** The four regions of bulletin 3, note 4. */
export type Region = 'east' | 'central' | 'west' | 'northeast';

export interface Province {
  /** Letters of GB/T 2260, small. */
  readonly id: string;
  readonly region: Region;
  /** Of the census of 2020 (`bulletin3`). */
  readonly residents: number;
  /** Share of residents in cities and towns (`byCounty`; two decimals of a percentage are significant). */
  readonly urbanShare: number;
  /** Township-level units (`townshipCodes`). */
  readonly townships: number;
  /** Assumption, ± 5 %: rounded figures in common use, read in no publication of their own. */
  readonly areaKm2: number;
  /** County-level units by kind (`divisionCodes`). */
  readonly units: Readonly<Record<CountyKind, number>>;
}

/**
 * The 31 provinces, autonomous regions and municipalities of mainland China, in the order of GB/T 2260. Units: 2 843. Of the 2 844 published, Jinmen in Fujian is
 * left out: the census of the mainland counts nobody there. Cities without county-level units (Dongguan, Zhongshan, Danzhou, Jiayuguan)
 * have residents and townships in their province's totals all the same; the generator spreads them over its units.
 */
export const provinces: readonly Province[] = [
  province('bj', 'east', 21_893_095, 87.55, 343, 1.64, [16]),
  province('tj', 'east', 13_866_009, 84.7, 252, 1.2, [16]),
  province('he', 'east', 74_610_235, 60.07, 2257, 18.88, [49, 21, 91, 6]),
  province('sx', 'central', 34_915_616, 62.53, 1286, 15.67, [26, 11, 80]),
  province('nm', 'west', 24_049_155, 67.2, 1056, 118.3, [23, 11, 17, 0, 49, 3]),
  province('ln', 'northeast', 42_591_407, 72.14, 1350, 14.8, [59, 16, 17, 8]),
  province('jl', 'northeast', 24_073_453, 62.64, 978, 18.74, [21, 20, 16, 3]),
  province('hl', 'northeast', 31_850_088, 65.61, 1341, 47.3, [54, 21, 45, 1]),
  province('sh', 'east', 24_870_895, 89.3, 215, 0.63, [16]),
  province('js', 'east', 84_748_016, 73.44, 1203, 10.72, [55, 21, 19]),
  province('zj', 'east', 64_567_588, 72.17, 1364, 10.55, [37, 20, 32, 1]),
  province('ah', 'central', 61_027_171, 58.33, 1541, 14.01, [45, 9, 50]),
  province('fj', 'east', 41_540_086, 68.75, 1107, 12.4, [29, 12, 43]),
  province('jx', 'central', 45_188_635, 60.44, 1580, 16.69, [27, 12, 61]),
  province('sd', 'east', 101_527_453, 63.05, 1816, 15.58, [58, 26, 52]),
  province('ha', 'central', 99_365_519, 55.43, 2512, 16.7, [53, 22, 83]),
  province('hb', 'central', 57_752_557, 62.89, 1259, 18.59, [39, 26, 35, 2, 0, 0, 1]),
  province('hn', 'central', 66_444_864, 58.76, 1947, 21.18, [36, 18, 61, 7]),
  province('gd', 'east', 126_012_510, 74.15, 1610, 17.97, [65, 20, 34, 3]),
  province('gx', 'west', 50_126_804, 54.2, 1253, 23.76, [41, 9, 49, 12]),
  province('hi', 'east', 10_081_232, 60.27, 217, 3.54, [10, 5, 4, 6]),
  province('cq', 'west', 32_054_159, 69.46, 1031, 8.24, [26, 0, 8, 4]),
  province('sc', 'west', 83_674_866, 56.73, 3101, 48.6, [55, 18, 106, 4]),
  province('gz', 'west', 38_562_148, 53.15, 1510, 17.62, [16, 9, 51, 11, 0, 0, 0, 1]),
  province('yn', 'west', 47_209_277, 50.05, 1429, 39.41, [17, 17, 66, 29]),
  province('xz', 'west', 3_648_100, 35.73, 702, 120.2, [8, 0, 66]),
  province('sn', 'west', 39_528_999, 62.66, 1318, 20.56, [30, 6, 71]),
  province('gs', 'west', 25_019_831, 52.23, 1360, 42.58, [17, 5, 57, 7]),
  province('qh', 'west', 5_923_957, 60.08, 406, 72.23, [7, 5, 25, 7]),
  province('nx', 'west', 7_202_654, 64.96, 243, 6.64, [9, 2, 11]),
  province('xj', 'west', 25_852_345, 56.53, 1172, 166.49, [13, 26, 61, 6]),
];

function province(
  id: string,
  region: Region,
  residents: number,
  urbanPercent: number,
  townships: number,
  area10kKm2: number,
  counts: readonly number[],
): Province {
  const units = Object.fromEntries(countyKinds.map((kind, i) => [kind, counts[i] ?? 0]));
  return {
    id,
    region,
    residents,
    urbanShare: urbanPercent / 100,
    townships,
    areaKm2: 10_000 * area10kKm2,
    units: units as Province['units'],
  };
}
