/** What a stage is drawn in: the custom properties of the theme, read where the stage stands, since a canvas knows none. */
export interface StageColours {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly ground: string;
  readonly plate: string;
  readonly settled: string;
  readonly bad: string;
  readonly focus: string;
  readonly heat: readonly string[];
  readonly sides: readonly [string, string];
  readonly fontFamily: string;
}

/** `sides`: names of the custom properties of the two policies' hues. */
export function readColours(element: Element, sides: readonly [string, string], heatSteps: number): StageColours {
  // What a custom property comes to, a canvas must be told: it is asked for as the colour of something that is not seen.
  const probe = document.createElement('span');
  probe.style.display = 'none';
  element.parentElement!.append(probe);
  const style = getComputedStyle(probe);
  const value = (name: string) => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const colours: StageColours = {
    paper: value('--paper'),
    surface: value('--surface'),
    ink: value('--ink'),
    soft: value('--ink-soft'),
    rule: value('--rule'),
    ruleStrong: value('--rule-strong'),
    ground: value('--twin-ground'),
    plate: value('--twin-plate'),
    settled: value('--twin-settled'),
    bad: value('--bad'),
    focus: value('--focus'),
    heat: Array.from({ length: heatSteps }, (_, i) => value(`--twin-heat-${i}`)),
    sides: [value(sides[0]), value(sides[1])],
    fontFamily: style.fontFamily,
  };
  probe.remove();
  return colours;
}
