import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { Direction } from './expectations.ts';

/** What came instead of an expected effect or price, and why. */
export interface Refutation {
  readonly instead: Direction | 'undecided';
  readonly why: string;
}

/** Expectations the model did not bear out. They stand as they were declared; what was measured is in docs/validation.*.md. */
export const refuted: Partial<Record<LeverKey, { readonly effect?: Refutation; readonly price?: Refutation }>> = {
  patrolTargeting: {
    price: {
      instead: 'down',
      why: 'visits by score take longer and find fewer hazards, which were spread unevenly; desks have more room everywhere',
    },
  },
  differentiation: {
    effect: {
      instead: 'undecided',
      why: 'what strong communities gain in autonomy by fewer visits, weak ones lose by more',
    },
  },
  oneStopShare: {
    price: {
      instead: 'down',
      why: 'the clerks that departments lend take cases along into the hall, and no wrong desk of theirs is asked any more',
    },
  },
  leadConvening: {
    effect: { instead: 'up', why: 'officers kept free for panels that meet soon are missing for everybody else' },
  },
  acceptDays: {
    effect: { instead: 'undecided', why: 'few wait so long unheard that a note keeps them from escalating' },
  },
  studyDays: {
    effect: {
      instead: 'undecided',
      why: 'as for lead convening: sooner is paid for by those who wait for the same officers',
    },
  },
  industryCommitteeHours: {
    effect: {
      instead: 'up',
      why: 'the price is felt first: with the little money they are tested at, attempts fail below for want of it, and the county gets the cases',
    },
  },
};
