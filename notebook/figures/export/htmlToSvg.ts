import { svgElement } from '../../encoding/svgElement.ts';
import type { Ground } from './ground.ts';
import { plainColour } from './plainColour.ts';
import { plainSvg } from './plainSvg.ts';
import { textLines } from './textLines.ts';

/**
 * What is laid out in `root` as elements of one SVG on `ground`: drawings, grounds, borders and text; other things (controls, pictures) are left
 * out.
 */
export function htmlToSvg(root: Element, ground: Ground): SVGElement[] {
  if (root instanceof SVGSVGElement) return [placed(root, ground)];
  if (!(root instanceof HTMLElement) || root.matches('button, input, select, textarea')) return [];
  const style = getComputedStyle(root);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const inside = [...root.childNodes].flatMap((node): SVGElement[] => {
    if (node instanceof Text) return textLines(node, ground);
    return node instanceof Element ? htmlToSvg(node, ground) : [];
  });
  return [...box(root, style, ground), ...inside];
}

/** A drawing where it lies. */
function placed(source: SVGSVGElement, { origin, fonts }: Ground): SVGSVGElement {
  const copy = plainSvg(source, fonts);
  const { x, y, width, height } = source.getBoundingClientRect();
  const place = { x: x - origin.x, y: y - origin.y, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(Math.round(value * 100) / 100));
  if (getComputedStyle(source).overflow === 'visible') copy.setAttribute('overflow', 'visible');
  return copy;
}

function box(element: HTMLElement, style: CSSStyleDeclaration, { origin }: Ground): SVGElement[] {
  const rect = element.getBoundingClientRect();
  const [left, top] = [rect.left - origin.left, rect.top - origin.top];
  const [right, bottom] = [left + rect.width, top + rect.height];
  const parts: SVGElement[] = [];
  const { colour, opacity } = plainColour(style.backgroundColor);
  if (opacity > 0) {
    const { width, height } = rect;
    parts.push(svgElement('rect', { x: left, y: top, width, height, fill: colour, 'fill-opacity': opacity }));
  }
  const sides = [
    ['top', left, top, right, top],
    ['right', right, top, right, bottom],
    ['bottom', left, bottom, right, bottom],
    ['left', left, top, left, bottom],
  ] as const;
  for (const [side, x1, y1, x2, y2] of sides) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const line = plainColour(style.getPropertyValue(`border-${side}-color`));
    if (!(width > 0) || line.opacity === 0) continue;
    const stroke = { stroke: line.colour, 'stroke-opacity': line.opacity, 'stroke-width': width };
    parts.push(svgElement('line', { x1, y1, x2, y2, ...stroke }));
  }
  return parts;
}
