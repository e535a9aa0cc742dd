import type { Plugin } from 'vite';
import { fontParts } from '../fonts/fontParts.ts';

/** Signs that system fonts may lack: Chinese ones with their punctuation. Letters and digits every system has. */
const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014]/gu;

const family = 'Zhili Sans';
const system =
  'system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","Helvetica Neue",sans-serif';
/** In English the quotation marks of the system come first: those of a Chinese font are as wide as a sign. */
const families = `:root:root{--font:"${family}",${system}}:root:root:lang(en){--font:system-ui,-apple-system,"Helvetica Neue","${family}",${system}}`;

/** Puts into the style sheet the glyphs of all Chinese signs that the page can show, before the fonts of the system. */
export function lessonFonts(): Plugin {
  return {
    name: 'zhili-lesson-fonts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const outputs = Object.values(bundle);
      const texts = outputs.map((one) => (one.type === 'chunk' ? one.code : String(one.source)));
      const signs = [...new Set(texts.flatMap((text) => text.match(chinese) ?? []))].sort().join('');
      const sheet = outputs.find((one) => one.fileName.endsWith('.css'));
      if (sheet?.type !== 'asset') this.error('there is no style sheet to put fonts into');
      const rules: string[] = [];
      for (const weight of [400, 700] as const) {
        const parts = await fontParts(family, weight, signs);
        const found = parts.reduce((sum, part) => sum + part.signs.length, 0);
        if (found < signs.length * 0.98) this.error(`the font has ${found} of ${signs.length} signs`);
        rules.push(...parts.map(({ rule }) => rule));
      }
      sheet.source = [...rules, sheet.source, families].join('\n');
    },
  };
}
