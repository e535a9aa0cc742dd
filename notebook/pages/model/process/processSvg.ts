import type { Language } from '../../../../locales/language.ts';
import { svgElement } from '../../../encoding/svgElement.ts';
import type { SvgPicture } from '../../../figures/export/chartSvg.ts';
import { pictureFonts } from '../../../figures/export/pictureFonts.ts';
import { plainSvg } from '../../../figures/export/plainSvg.ts';
import { onStage } from '../../../figures/export/stage.ts';
import { picture } from './layout.ts';

const margin = 24;
const head = 40;

/** The picture of the process as a file: with title and version, in the light palette, nothing chosen, dependent on nothing outside itself. */
export function processSvg(source: SVGSVGElement, title: string, caption: string, language: Language): SvgPicture {
  const fonts = pictureFonts[language];
  const width = picture.width + 2 * margin;
  const height = picture.height + 2 * margin + head;
  return onStage(picture.width, fonts, (stage) => {
    const copy = source.cloneNode(true) as SVGSVGElement;
    copy.removeAttribute('data-chosen');
    for (const one of copy.querySelectorAll('[data-lit]')) one.removeAttribute('data-lit');
    for (const one of copy.querySelectorAll('.process-lit')) one.classList.replace('process-lit', 'process-plain');
    stage.append(copy);
    const plain = plainSvg(copy, fonts);
    plain.setAttribute('x', String(margin));
    plain.setAttribute('y', String(margin + head));
    const root = svgElement(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts, 'xml:lang': language, role: 'img' },
      svgElement('title', {}, title),
      svgElement('desc', {}, caption),
      svgElement('rect', { width, height, fill: '#ffffff' }),
      svgElement('text', { x: margin, y: margin + 14, 'font-size': 18, 'font-weight': 600, fill: '#1b1e23' }, title),
      svgElement('text', { x: margin, y: margin + 32, 'font-size': 10, fill: '#525963' }, caption),
      plain,
    );
    const markup = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
    return { markup, width, height };
  });
}
