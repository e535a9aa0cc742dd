import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Caution } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { indexText, percentText } from './figureText.ts';

/** What a caution says, its values filled in: what it means and what to do. Values whose names end in `share` are percentages. */
export function cautionSentence({ code, values, about }: Caution, texts: Texts): string {
  const { cautions, counted } = texts.sensitivity;
  if (code === 'poorEmulator' && !Number.isFinite(values.q2)) return texts.sensitivity.sentence.noEmulator;
  const filled = Object.entries(values).map(([name, value]) => [name, valueText(name, value, texts)]);
  return fill(cautions[code], { ...Object.fromEntries(filled), what: counted[countedBy(about)] });
}

function countedBy(about: Caution['about']) {
  if (about === 'morris' || about === 'sobol') return about;
  return about === 'pawn' || about === 'emulator' ? 'sampled' : 'points';
}

/** The same with the method it is about, and that nothing is to be ranked by it where it is grave. */
export function cautionText(caution: Caution, texts: Texts): string {
  const t = texts.sensitivity;
  const { isGrave, about } = caution;
  const text = isGrave ? fill(t.grave, { text: cautionSentence(caution, texts) }) : cautionSentence(caution, texts);
  return about === undefined ? text : fill(t.cautionAbout, { method: t.methods[about], text });
}

function valueText(name: string, value: number, texts: Texts): string {
  if (!Number.isFinite(value)) return texts.report.none;
  if (/share$/i.test(name)) return percentText(value, texts);
  if (Number.isInteger(value)) return String(value);
  // What is below 0 is not shown as 0.
  return Number(indexText(value)) === 0 ? value.toPrecision(1) : indexText(value);
}
