import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';

export type Truth = Readonly<Partial<Record<UncertaintyKey, number>>>;

/** A county that is made: what it is a slice of, and what it is made with. */
export interface MadeCounty {
  readonly name: string;
  readonly base: string;
  readonly slice: number;
  readonly truth: Truth;
}

/** Errors few, usual and many, with rates of birth low, usual and high. */
export const madeCounties: readonly MadeCounty[] = [
  {
    name: 'few errors',
    base: 'beihu',
    slice: 14,
    truth: {
      misroutePerHop: 0.06,
      severalDepartmentsShare: 0.05,
      lapsePerDay: 0.001,
      entryAtCommunity: 0.5,
      entryAtCounty: 0.1,
      communityHeterogeneityCv: 0.3,
      latentDisputesPer10kYear: 300,
      latentRequestsPer10kYear: 1400,
      hazardsPerGridYear: 90,
    },
  },
  {
    name: 'as usual',
    base: 'beihu',
    slice: 14,
    truth: {
      misroutePerHop: 0.15,
      severalDepartmentsShare: 0.15,
      lapsePerDay: 0.002,
      entryAtCommunity: 0.45,
      entryAtCounty: 0.15,
      communityHeterogeneityCv: 0.4,
      latentDisputesPer10kYear: 250,
      latentRequestsPer10kYear: 1870,
      hazardsPerGridYear: 142,
    },
  },
  {
    name: 'many errors',
    base: 'beihu',
    slice: 7,
    truth: {
      misroutePerHop: 0.3,
      severalDepartmentsShare: 0.35,
      lapsePerDay: 0.005,
      entryAtCommunity: 0.3,
      entryAtCounty: 0.25,
      communityHeterogeneityCv: 0.8,
      latentDisputesPer10kYear: 350,
      latentRequestsPer10kYear: 2400,
      hazardsPerGridYear: 200,
    },
  },
  {
    name: 'another county',
    base: 'q-county',
    slice: 17,
    truth: {
      misroutePerHop: 0.2,
      severalDepartmentsShare: 0.25,
      lapsePerDay: 0.003,
      entryAtCommunity: 0.35,
      entryAtCounty: 0.2,
      communityHeterogeneityCv: 0.6,
      latentDisputesPer10kYear: 220,
      latentRequestsPer10kYear: 1600,
      hazardsPerGridYear: 120,
    },
  },
];
