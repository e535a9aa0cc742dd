import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import type { RandomStreams } from '../../sim/engine/random/streams.ts';

/** Streams a case draws on after it is born, each addressed by the grievance's (entity, index) and what the trial counts. */
export interface CaseStreams {
  /** Trial = matter. */
  readonly authority: RandomStream;
  readonly entry: RandomStream;
  /** Trial = level; hop k of a level: trial = 8 + 64·level + k. */
  readonly routing: RandomStream;
  /** Trial = 8·(attempt k of the level) + matter, each level 64 apart. */
  readonly service: RandomStream;
  /** Trial = 64·level + attempt k of the level. */
  readonly success: RandomStream;
  readonly patience: RandomStream;
  /** Trial = 64·level + attempt k of the level. */
  readonly gaming: RandomStream;
  readonly audit: RandomStream;
  /** Trial 0 each. */
  readonly register: RandomStream;
  readonly threat: RandomStream;
  readonly hold: RandomStream;
  readonly fee: RandomStream;
  /** See mechanisms/recurrence.ts. */
  readonly afterwards: RandomStream;
  /** Days until a rotating officer is there; trial 0. */
  readonly rota: RandomStream;
}

export function caseStreams(streams: RandomStreams): CaseStreams {
  return {
    authority: streams.stream('case.authority'),
    entry: streams.stream('case.entry'),
    routing: streams.stream('case.routing'),
    service: streams.stream('case.service'),
    success: streams.stream('case.success'),
    patience: streams.stream('case.patience'),
    gaming: streams.stream('case.gaming'),
    audit: streams.stream('case.audit'),
    register: streams.stream('case.register'),
    threat: streams.stream('case.threat'),
    hold: streams.stream('screening.hold'),
    fee: streams.stream('partner.fee'),
    afterwards: streams.stream('case.afterwards'),
    rota: streams.stream('case.rota'),
  };
}
