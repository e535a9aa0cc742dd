import type { CasePath } from '../../../../report/journey/casePath.ts';
import type { JourneySides } from '../../../../report/journey/parting.ts';
import type { PolicyStyle } from '../../../encoding/policyStyle.ts';
import type { FigureView } from '../../../view/comparisonView.ts';

/** One grievance in both runs, as the swimlanes show it. */
export interface JourneyView extends FigureView {
  readonly name: string;
  readonly sides: JourneySides;
  readonly labels: readonly [string, string];
  readonly styles: readonly [PolicyStyle, PolicyStyle];
  readonly replicate: number;
  /** Where it can be seen again. */
  readonly address: string;
  /** Hears what the reader points at or comes to by keyboard, in words. */
  readonly tell: (text: string) => void;
}

export const pathsOf = ({ sides }: JourneyView): CasePath[] =>
  sides.flatMap(({ path }) => (path === undefined ? [] : [path]));
