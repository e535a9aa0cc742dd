import type { Bilingual } from '../../sourced.ts';
import type { SyntheticUnit } from '../syntheticUnit.ts';
import { kindLabels, provinceLabels } from './nationLabels.ts';

/** Name of a synthetic unit, which says that it is one. */
export function countyLabel({ id, kind, province }: Pick<SyntheticUnit, 'id' | 'kind' | 'province'>): Bilingual {
  const [ofKind, ofProvince] = [kindLabels[kind], provinceLabels[province]!];
  return {
    zh: `合成${ofKind.zh}（${ofProvince.zh}，${id}）`,
    en: `synthetic ${ofKind.en} (${ofProvince.en}, ${id})`,
  };
}

export const countyDescription = (base: string): Bilingual => ({
  zh: `并不存在的县级单位：只有全省合计是公布数字。制度与人均配备取自 ${base}。`,
  en: `A county-level unit that does not exist: only totals of its province are published figures. Institutions and staff per resident are those of ${base}.`,
});

/** Stands with every value that was made and not taken over. */
export const madeNote = (base: string): Bilingual => ({
  zh: `合成数据，由已公布的合计与 ${base} 推得`,
  en: `synthetic, made of published totals and ${base}`,
});
