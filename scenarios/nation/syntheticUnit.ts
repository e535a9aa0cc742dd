import type { CountyKind } from './countyKinds.ts';
import type { Region } from './provinces.ts';

/** A county-level unit that does not exist: only the totals of its province are real. */
export interface SyntheticUnit {
  /** `synthetic-PROVINCE-NUMBER`, as in `synthetic-zj-017`. */
  readonly id: string;
  /** Place in the nation, from 0: addresses all its random draws. */
  readonly number: number;
  readonly province: string;
  readonly region: Region;
  readonly kind: CountyKind;
  readonly residents: number;
  readonly urbanResidents: number;
  readonly townships: number;
  /** Village committees and residents' committees. */
  readonly communities: number;
  readonly areaKm2: number;
}
