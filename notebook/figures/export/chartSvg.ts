import { fill } from '../../../locales/fill.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { BuiltFigure } from '../builtFigure.ts';
import { htmlToSvg } from './htmlToSvg.ts';
import { pictureFacts } from './pictureFacts.ts';
import { pictureFonts } from './pictureFonts.ts';
import { plainColour } from './plainColour.ts';
import { onStage } from './stage.ts';
import { textMeasure } from './textMeasure.ts';
import { wrapText } from './wrapText.ts';

/** A picture of a chart as a file. */
export interface SvgPicture {
  /** SVG with XML declaration, UTF-8. */
  readonly markup: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const pictureWidth = 800;
const margin = 24;

const styles = {
  title: { size: 18, weight: 600, leading: 26, token: '--ink' },
  sentence: { size: 13, weight: 400, leading: 20, token: '--ink' },
  preview: { size: 13, weight: 600, leading: 20, token: '--warn' },
  caption: { size: 12, weight: 400, leading: 18, token: '--ink-soft' },
  facts: { size: 10, weight: 400, leading: 15, token: '--ink-soft' },
} as const;

/** The chart with its title, sentence, caption and the facts of its run, in the light palette, dependent on nothing outside itself. */
export function chartSvg(figure: BuiltFigure): SvgPicture {
  const { built, view, reader } = figure;
  const inner = pictureWidth - 2 * margin;
  const fonts = pictureFonts[reader.language];
  return onStage(inner, fonts, (stage) => {
    const parts: SVGElement[] = [];
    let y = margin;
    const write = (text: string, style: keyof typeof styles) => {
      const { size, weight, leading, token } = styles[style];
      const measure = textMeasure(`${weight} ${size}px ${fonts}`);
      const colour = colourOfToken(stage, token);
      for (const line of wrapText(text, inner, measure.width)) {
        y += leading;
        const place = { x: margin, y: y - (leading - size) / 2 - size * 0.12 };
        parts.push(svgElement('text', { ...place, fill: colour, 'font-size': size, 'font-weight': weight }, line));
      }
    };

    write(built.title, 'title');
    if (view.phase === 'preview') {
      write(fill(reader.page.figures.preview, { slice: view.facts.sliceDenominator }), 'preview');
    }
    write(built.sentence, 'sentence');
    y += 10;
    const drawing = built.draw(inner);
    stage.append(drawing);
    const origin = stage.getBoundingClientRect();
    const { height } = drawing.getBoundingClientRect();
    parts.push(svgElement('g', { transform: `translate(${margin} ${y})` }, ...htmlToSvg(drawing, { origin, fonts })));
    y += height + 10;
    write(built.caption, 'caption');
    y += 4;
    write(pictureFacts(figure), 'facts');

    const total = Math.ceil(y + margin);
    const root = svgElement(
      'svg',
      {
        width: pictureWidth,
        height: total,
        viewBox: `0 0 ${pictureWidth} ${total}`,
        'font-family': fonts,
        'xml:lang': reader.language,
        role: 'img',
      },
      svgElement('title', {}, built.title),
      svgElement('desc', {}, `${built.sentence} ${built.caption} ${pictureFacts(figure)}`),
      svgElement('rect', { width: pictureWidth, height: total, fill: '#ffffff' }),
      ...(view.phase === 'preview' ? hatchedEdge(total, colourOfToken(stage, '--warn')) : []),
      ...parts,
    );
    const markup = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
    return { markup, width: pictureWidth, height: total };
  });
}

function colourOfToken(stage: HTMLElement, token: string): string {
  stage.style.color = `var(${token})`;
  return plainColour(getComputedStyle(stage).color).colour;
}

/** The mark of a preview, in a picture as on the page. */
function hatchedEdge(height: number, colour: string): SVGElement[] {
  const id = 'preview-edge';
  const stripe = svgElement('rect', { width: 4, height: 8, fill: colour });
  const frame = { width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return [
    svgElement('defs', {}, svgElement('pattern', { id, ...frame }, stripe)),
    svgElement('rect', { width: 8, height, fill: `url(#${id})` }),
  ];
}
