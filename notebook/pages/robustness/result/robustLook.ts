import { type Signal, signal } from '@preact/signals';
import type { Brushes } from '../../../view/robustView.ts';

/** What the reader looks at of a document on drawn worlds. */
export interface RobustLook {
  /** Place of the comparison that is told whole. */
  readonly comparison: Signal<number>;
  /** Place of the outcome whose regrets are shown. */
  readonly regret: Signal<number>;
  /** Key of the factor that worlds are ordered along; null: by the regret of the reference. */
  readonly order: Signal<string | null>;
  readonly brushes: Signal<Brushes>;
  /** Place of the box, and of the step on its trajectory; null: the one that was taken. */
  readonly box: Signal<number>;
  readonly step: Signal<number | null>;
  readonly boxBrushes: Signal<Brushes>;
  readonly method: Signal<'prim' | 'cart'>;
  /** Place of the outcome that is explained. */
  readonly explained: Signal<number>;
}

export const makeRobustLook = (): RobustLook => ({
  comparison: signal(0),
  regret: signal(0),
  order: signal(null),
  brushes: signal({}),
  box: signal(0),
  step: signal(null),
  boxBrushes: signal({}),
  method: signal('prim'),
  explained: signal(0),
});
