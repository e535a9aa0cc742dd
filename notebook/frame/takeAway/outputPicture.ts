import type { Language } from '../../../locales/language.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { SvgPicture } from '../../figures/export/chartSvg.ts';
import { htmlToSvg } from '../../figures/export/htmlToSvg.ts';
import { pictureFonts } from '../../figures/export/pictureFonts.ts';
import { onStage } from '../../figures/export/stage.ts';
import { textMeasure } from '../../figures/export/textMeasure.ts';
import { wrapText } from '../../figures/export/wrapText.ts';

const margin = 16;
const factSize = 10;

/** What is drawn in an output as a picture by itself: in light colours, controls left out, with a line of facts below. */
export function outputPicture(root: HTMLElement, facts: string, language: Language): SvgPicture {
  const fonts = pictureFonts[language];
  const inner = Math.ceil(root.getBoundingClientRect().width);
  return onStage(inner, fonts, (stage) => {
    const copy = root.cloneNode(true) as HTMLElement;
    stage.append(copy);
    const origin = copy.getBoundingClientRect();
    const drawn = htmlToSvg(copy, { origin, fonts });
    let y = margin + Math.ceil(origin.height) + (facts === '' ? 0 : 6);
    const lines = facts === '' ? [] : wrapText(facts, inner, textMeasure(`400 ${factSize}px ${fonts}`).width);
    const below = lines.map((line) => {
      y += factSize * 1.5;
      return svgElement('text', { x: margin, y: y - 4, fill: '#525963', 'font-size': factSize }, line);
    });
    const [width, height] = [inner + 2 * margin, Math.ceil(y + margin)];
    const picture = svgElement(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts, 'xml:lang': language },
      svgElement('rect', { width, height, fill: '#ffffff' }),
      svgElement('g', { transform: `translate(${margin} ${margin})` }, ...drawn),
      ...below,
    );
    const markup = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
    return { markup, width, height };
  });
}
