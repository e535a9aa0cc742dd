import { plainColour } from './plainColour.ts';

/** Handed down from parent to child. */
const inherited = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
  'paint-order': 'normal',
  visibility: 'visible',
  'shape-rendering': 'auto',
};

/** Each element's own. */
const own = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': '#000000',
  'stop-opacity': '1',
  'mix-blend-mode': 'normal',
  'vector-effect': 'none',
};

const colours = { fill: 'fill-opacity', stroke: 'stroke-opacity', 'stop-color': 'stop-opacity' };
const drawn = new Set([
  'svg',
  'g',
  'a',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'use',
  'image',
]);

type Styles = Readonly<Record<string, string>>;

/**
 * A copy of an SVG that stands alone: every style that sheets, classes and custom properties give it is written out as attributes, differences
 * from the parent only. `source` must be in the page; `fonts` are those of what the copy is put into. What is not drawn, scripts, style sheets,
 * foreign objects and references to elsewhere are left out.
 */
export function plainSvg(source: SVGSVGElement, fonts: string): SVGSVGElement {
  return copyOf(source, { ...inherited, 'font-family': fonts }) as SVGSVGElement;
}

function copyOf(source: Element, parent: Styles): Element | null {
  if (['style', 'script', 'foreignObject'].includes(source.localName)) return null;
  const computed = getComputedStyle(source);
  if (drawn.has(source.localName) && computed.display === 'none') return null;
  const copy = source.cloneNode(false) as Element;
  for (const { name, value } of [...copy.attributes]) {
    if (isForeign(name, value)) copy.removeAttribute(name);
  }
  const styles = stylesOf(computed, Object.keys(inherited));
  write(copy, styles, parent);
  write(copy, stylesOf(computed, Object.keys(own)), own);
  for (const node of source.childNodes) {
    if (node instanceof Element) {
      const child = copyOf(node, styles);
      if (child !== null) copy.append(child);
    } else if (node instanceof Text) copy.append(node.data);
  }
  return copy;
}

function stylesOf(computed: CSSStyleDeclaration, names: readonly string[]): Styles {
  const styles = Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
  for (const [name, opacityName] of Object.entries(colours)) {
    if (styles[name] === undefined) continue;
    const { colour, opacity } = plainColour(styles[name]);
    styles[name] = colour;
    styles[opacityName] = String(Math.round(Number(styles[opacityName]) * opacity * 1000) / 1000);
  }
  for (const name of ['clip-path', 'mask']) styles[name] = styles[name]?.replaceAll(/["']/g, '') as string;
  return styles;
}

function write(copy: Element, styles: Styles, unless: Styles): void {
  for (const [name, value] of Object.entries(styles)) {
    if (value === undefined || value === unless[name] || value === '') copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
}

/** Attributes that mean something only within the page, or that point out of the picture. */
function isForeign(name: string, value: string): boolean {
  if (/^(class|style|tabindex|role|on.*|data-.*|aria-.*)$/.test(name) || value.includes('var(')) return true;
  return /^(xlink:)?href$/.test(name) && !/^(#|data:image\/)/.test(value);
}
