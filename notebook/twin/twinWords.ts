import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SideLabels } from '../../report/journey/journeySentences.ts';
import type { TwinTexts } from '../locales/en/twin.ts';
import type { Desk } from './stage/deskPlan.ts';
import type { GroundTexts } from './stage/groundLayer.ts';

/** Everything the stage says: its own texts, those of the model, and what the two policies are called. */
export interface TwinWords {
  readonly twin: TwinTexts;
  readonly model: Texts;
  readonly labels: SideLabels;
}

export const deskText = ({ kind, number }: Desk, { places }: TwinTexts): string =>
  fill(places[kind], { n: number + 1 });

export function groundTexts({ twin, labels }: TwinWords): GroundTexts {
  const { plates } = twin;
  const head = (side: 0 | 1) => fill(twin.head, { side: twin.sides[side], policy: labels[side] });
  return {
    heads: [head(0), head(1)],
    above: twin.above,
    ...twin.bands,
    deskName: ({ kind, number }) => (kind === 'community' ? '' : fill(plates[kind], { n: number + 1 })),
  };
}
