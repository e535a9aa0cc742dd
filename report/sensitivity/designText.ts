import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';

/** A design in words, with its size. */
export function designText(spec: DesignSpec, texts: Texts): string {
  const t = texts.sensitivity.designs;
  const template = spec.kind === 'saltelli' && spec.secondOrder ? t.saltelliSecondOrder : t[spec.kind];
  return fill(template, { ...spec });
}
