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
