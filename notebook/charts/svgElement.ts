const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes and children; a string is text. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** An empty drawing in the page's type and ink, hidden from screen readers, whom the sentence and the table of the chart serve. */
export function svgRoot(width: number, height: number, font: number): SVGSVGElement {
  return svgElement('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'var(--font)',
    'font-size': font,
    fill: 'var(--ink)',
    'aria-hidden': 'true',
  });
}
