import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { ExplainDocument } from '../../../../report/attribution/explainDocument.ts';
import { explanationOf } from '../../../../report/attribution/explanationOf.ts';
import type { DiscoverDocument } from '../../../../report/robustness/discoverDocument.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { Policy } from '../../../../scenarios/composePolicy.ts';
import { chartReader } from '../../../app/reader.ts';
import {
  type DiscoverView,
  type EnsembleShown,
  type ExplainView,
  ensembleViewOf,
  type RobustView,
} from '../../../view/robustView.ts';
import type { RobustLook } from './robustLook.ts';

export type OwnPolicies = ReadonlyMap<string, Policy>;

/** A document with how far it is and the policies of the author's own. */
export interface Shown<Document> {
  readonly document: Document;
  readonly state: EnsembleShown['state'];
  readonly own: OwnPolicies;
}

const aroundOf = ({ state, own }: Shown<unknown>): EnsembleShown => ({
  phase: 'full',
  state,
  own,
  texts: chartReader.value.texts,
});

/** The document as its figures see it, with what the reader looks at; null before there is one. */
export function useRobustView(
  shown: ReadonlySignal<Shown<RobustDocument> | null>,
  look: RobustLook,
): ReadonlySignal<RobustView | null> {
  return useComputed(() => {
    const now = shown.value;
    if (now === null || now.document.comparisons.length === 0) return null;
    const { document } = now;
    return {
      ...ensembleViewOf(document, aroundOf(now)),
      comparison: Math.min(look.comparison.value, document.comparisons.length - 1),
      regret: Math.min(look.regret.value, document.objectives.length - 1),
      order: look.order.value,
      brushes: look.brushes.value,
      onBrush: (brushes) => {
        look.brushes.value = brushes;
      },
    };
  });
}

export function useDiscoverView(
  shown: ReadonlySignal<Shown<DiscoverDocument> | null>,
  look: RobustLook,
): ReadonlySignal<DiscoverView | null> {
  return useComputed(() => {
    const now = shown.value;
    if (now === null) return null;
    const { boxes } = now.document.prim;
    return {
      ...ensembleViewOf(now.document, aroundOf(now)),
      box: Math.max(0, Math.min(look.box.value, boxes.length - 1)),
      step: look.step.value,
      onChoose: (step) => {
        look.step.value = step;
      },
      brushes: look.boxBrushes.value,
      onBrush: (brushes) => {
        look.boxBrushes.value = brushes;
      },
    };
  });
}

export function useExplainView(
  shown: ReadonlySignal<Shown<ExplainDocument> | null>,
  look: RobustLook,
): ReadonlySignal<ExplainView | null> {
  return useComputed(() => {
    const now = shown.value;
    if (now === null || now.document.outcomes.length === 0) return null;
    const { document } = now;
    const place = Math.min(look.explained.value, document.outcomes.length - 1);
    return ensembleViewOf({ ...document, explanation: explanationOf(document, place) }, aroundOf(now));
  });
}
