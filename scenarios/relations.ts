import { type Fault, FaultError } from '../sim/engine/fault.ts';

/** A number by key; undefined where it is not given: then nothing can be said about it. */
export type Given = (key: string) => number | undefined;

export interface RelationFault extends Fault {
  readonly code: 'sharesMustSumToOne' | 'sharesLeaveNothing' | 'outOfOrder';
  /** The parameter whose line is the place to look at. */
  readonly key: string;
}

/** Levers that sum to 1. */
export const staffShares = ['staffShareCounty', 'staffShareTownship', 'staffShareCommunity'] as const;
const fundsShares = ['fundsShareCounty', 'fundsShareTownship'] as const;
const nested = ['townships', 'communities', 'grids', 'residents'] as const;

/** Decimal shares do not sum to 1 to the last bit. */
const tolerance = 1e-6;

/** Sums as a reader would write them, without the last bits of binary fractions. */
const written = (value: number): string => String(Number(value.toPrecision(12)));

/** What levers must satisfy together: staff shares sum to 1, nobody may do less than those below. */
export function leverRelations(given: Given): RelationFault[] {
  const faults: RelationFault[] = [];
  const shares = staffShares.map(given);
  if (shares.every((share) => share !== undefined)) {
    const sum = shares.reduce<number>((total, share) => total + share!, 0);
    if (!(Math.abs(sum - 1) < tolerance)) {
      faults.push({
        code: 'sharesMustSumToOne',
        path: `levers.${staffShares.join(' + ')}`,
        value: `${shares.join(' + ')} = ${written(sum)}`,
        expected: 1,
        key: staffShares[0],
      });
    }
  }
  const [community, township] = [given('authorityCommunity'), given('authorityTownship')];
  if (community !== undefined && township !== undefined && !(community <= township)) {
    faults.push({
      code: 'outOfOrder',
      path: 'levers.authorityCommunity',
      value: community,
      expected: `≤ authorityTownship = ${township}`,
      key: 'authorityCommunity',
    });
  }
  return faults;
}

/** What constants must satisfy together: nothing is larger than what holds it, and communities have some of the funds. */
export function constantRelations(given: Given): RelationFault[] {
  const faults: RelationFault[] = [];
  for (let i = 1; i < nested.length; i++) {
    const [few, many] = [nested[i - 1]!, nested[i]!];
    const [smaller, larger] = [given(few), given(many)];
    if (smaller === undefined || larger === undefined || smaller <= larger) continue;
    faults.push({
      code: 'outOfOrder',
      path: `constants.${few}`,
      value: smaller,
      expected: `≤ ${many} = ${larger}`,
      key: few,
    });
  }
  const [county, township] = fundsShares.map(given);
  if (county !== undefined && township !== undefined && !(county + township < 1)) {
    faults.push({
      code: 'sharesLeaveNothing',
      path: `constants.${fundsShares.join(' + ')}`,
      value: `${county} + ${township} = ${written(county + township)}`,
      expected: '< 1',
      key: fundsShares[0],
    });
  }
  return faults;
}

/** Throws what is wrong as one error; nothing where nothing is. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultError(faults);
}
