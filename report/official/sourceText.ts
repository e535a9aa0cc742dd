import { fill } from '../../locales/fill.ts';
import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { ValueProvenance } from '../../scenarios/provenance.ts';
import { valueText } from '../parameterText.ts';
import { unitText } from '../words.ts';
import type { OfficialFacts } from './officialFacts.ts';

/** A value of a parameter as a table has it, and its unit. Of a share the share itself, not percent: so files state it. */
export function valueCells(key: string, value: LeverValue, { texts }: OfficialFacts): [value: string, unit: string] {
  const printed =
    typeof value === 'number'
      ? String(Number(value.toPrecision(6)))
      : (texts.official.values[String(value)] ?? valueText(value, texts));
  const unit = unitText(parameterOf(key)?.unit ?? '', texts);
  return [printed, typeof value !== 'number' || unit === '' ? texts.official.methods.noUnit : unit];
}

/** Where a value comes from, in short: its kind, the number of its source and the range of an assumption; `whole` adds passage and note. */
export function sourceText(found: ValueProvenance, isSet: boolean, facts: OfficialFacts, whole = false): string {
  const { texts, numbers } = facts;
  const t = texts.official.sources;
  if (isSet) return t.set;
  const { kind, source, passage, note, range, givenBy, n } = found;
  const ref = source === undefined ? '' : numbers.cited.mark(source);
  const named =
    kind === 'assumption' && source !== undefined ? fill(t.suggested, { ref }) : fill(t[kind], { ref, n: n ?? 0 });
  const ranged =
    kind === 'assumption' && range !== undefined
      ? fill(t.range, { source: named, range: `${range[0]}–${range[1]}` })
      : named;
  if (!whole) return ranged;
  const quoted = passage === undefined ? ranged : fill(t.passage, { source: ranged, passage });
  const noted = note === undefined ? quoted : fill(t.note, { source: quoted, note: note[texts.language] });
  return givenBy === 'default' ? fill(t.default, { source: noted }) : noted;
}
