import type { Policy } from '../../scenarios/composePolicy.ts';
import { placeBetween } from './placeBetween.ts';

/**
 * How a policy is drawn, everywhere alike: hue says how grievances are found, line and texture say where hands and powers sit. Policies that share
 * both differ in `shade` and are told apart by direct labels.
 */
export interface PolicyStyle {
  readonly finding: 'reactive' | 'preventive';
  readonly allocation: 'centralized' | 'devolved';
  /** 0 is the plain hue; 1, 2 … for further policies of the same kind. */
  readonly shade: number;
}

/** Styles of the policies of one comparison, in their order: each is drawn as the pole of the 2×2 that its levers are nearest to. */
export function stylesOf(policies: readonly Policy[]): PolicyStyle[] {
  const seen = new Map<string, number>();
  return policies.map(({ levers }) => {
    const finding = placeBetween(levers, 'reactive', 'preventive') >= 0.5 ? 'preventive' : 'reactive';
    const allocation = placeBetween(levers, 'centralized', 'devolved') >= 0.5 ? 'devolved' : 'centralized';
    const kind = `${finding} ${allocation}`;
    const shade = seen.get(kind) ?? 0;
    seen.set(kind, shade + 1);
    return { finding, allocation, shade };
  });
}
