import type { Texts } from '../../locales/texts.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { valueText } from '../parameterText.ts';
import { unitText } from '../words.ts';
import type { ExplainedGroup } from './explainDocument.ts';

/** A lever that differs: what it is called, its values in the one policy and the other, and their unit, empty where they have none. */
export interface LeverLine {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

/** The levers of a group that differ, in words. */
export const leverLines = ({ levers }: Pick<ExplainedGroup, 'levers'>, texts: Texts): LeverLine[] =>
  levers.map(({ key, from, to }) => ({
    key,
    label: texts.parameters[key].label,
    from: valueText(from, texts),
    to: valueText(to, texts),
    unit: typeof from === 'number' ? unitText(parameterOf(key)?.unit ?? '', texts) : '',
  }));
