import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';

/** Cases a day of one class that come to a level. */
export interface Coming {
  /** By the lowest level that may close them. */
  readonly mass: readonly number[];
  /** Mean attempts behind them, the same way. */
  readonly attempts: readonly number[];
  /** Of all: who comes in here, who of these as a petitioner or by an alert, and whose papers are handed over after an attempt below. */
  readonly entering: number;
  readonly petitioning: number;
  readonly alerted: number;
  readonly handedOver: number;
}

export const nobody: Coming = {
  mass: [0, 0, 0],
  attempts: [0, 0, 0],
  entering: 0,
  petitioning: 0,
  alerted: 0,
  handedOver: 0,
};

export const total = ({ mass }: Coming): number => mass[COMMUNITY]! + mass[TOWNSHIP]! + mass[COUNTY]!;

/** All of them together. */
export function together(all: readonly Coming[]): Coming {
  const sum = (of: (one: Coming) => number) => all.reduce((so, one) => so + of(one), 0);
  const mass = [COMMUNITY, TOWNSHIP, COUNTY].map((required) => sum((one) => one.mass[required]!));
  return {
    mass,
    attempts: mass.map((m, required) => (m > 0 ? sum((one) => one.mass[required]! * one.attempts[required]!) / m : 0)),
    entering: sum(({ entering }) => entering),
    petitioning: sum(({ petitioning }) => petitioning),
    alerted: sum(({ alerted }) => alerted),
    handedOver: sum(({ handedOver }) => handedOver),
  };
}

/** Cases a day that come in at a level and were not below; `required` has the shares by the lowest level that may close them. */
export const comingIn = (
  required: readonly number[],
  entering: number,
  kinds: { readonly petitioning?: number; readonly alerted?: number } = {},
): Coming => ({ ...nobody, mass: required.map((share) => share * entering), entering, ...kinds });
