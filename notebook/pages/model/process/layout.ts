import type { StateKey } from '../../../../models/governance/process/states.ts';
import type { TransitionKey } from '../../../../models/governance/process/transitions.ts';

/** Size of the picture, and of a state's box. */
export const picture = { width: 1040, height: 850 };
export const box = { width: 132, height: 42 };

/** Middle of each state's box. A state without a place does not compile. */
export const places: Readonly<Record<StateKey, readonly [x: number, y: number]>> = {
  latent: [480, 46],
  surfaced: [480, 152],
  joined: [740, 152],
  held: [332, 228],
  arrived: [480, 302],
  reception: [332, 376],
  wrongDesk: [332, 462],
  passUp: [740, 376],
  attempt: [480, 556],
  replying: [740, 556],
  faded: [82, 724],
  neighbours: [224, 724],
  settled: [420, 724],
  replied: [562, 724],
  lapsed: [704, 724],
  escalated: [846, 724],
  petition: [846, 806],
};

/** Frames around the states of a class: x, y, width, height. */
export const frames = {
  case: [254, 112, 586, 494],
  ended: [12, 668, 912, 172],
} as const;

interface Way {
  /** One line a drawn way, from its first point to its arrow. Ways that start or end at many states do so at the frame around these. */
  readonly lines: readonly string[];
  readonly label: readonly [x: number, y: number, anchor: 'start' | 'middle' | 'end'];
}

/** Lines and label of each transition. One without them does not compile. */
export const ways: Readonly<Record<TransitionKey, Way>> = {
  fade: { lines: ['M414 38 H94 Q82 38 82 50 V701'], label: [92, 92, 'start'] },
  settleAmongNeighbours: { lines: ['M414 54 H236 Q224 54 224 66 V701'], label: [234, 92, 'start'] },
  surface: { lines: ['M480 67 V129'], label: [490, 96, 'start'] },
  join: { lines: ['M546 152 H671'], label: [610, 142, 'middle'] },
  holdBack: { lines: ['M440 173 C425 195 412 218 401 224'], label: [402, 196, 'end'] },
  enter: { lines: ['M480 173 V279'], label: [490, 232, 'start'] },
  letGo: { lines: ['M366 249 C380 272 396 290 412 298'], label: [372, 278, 'end'] },
  receive: { lines: ['M425 323 C408 336 392 344 376 353'], label: [372, 332, 'end'] },
  misroute: { lines: ['M452 323 C446 380 430 430 401 450'], label: [420, 420, 'end'] },
  lackAuthority: { lines: ['M546 306 C610 312 660 330 692 353'], label: [652, 342, 'end'] },
  comeToDesk: { lines: ['M480 323 V533'], label: [488, 428, 'start'] },
  sendToDesk: { lines: ['M332 397 V439', 'M398 384 C446 404 464 470 467 533'], label: [324, 422, 'end'] },
  passOn: {
    lines: [
      'M276 483 C260 512 306 512 298 485',
      'M398 476 C436 490 452 505 458 533',
      'M398 466 C540 470 660 440 710 399',
    ],
    label: [340, 508, 'start'],
  },
  passUp: { lines: ['M740 353 C736 286 640 268 548 290'], label: [684, 284, 'start'] },
  tryAgain: { lines: ['M414 566 C368 590 368 534 413 548'], label: [370, 576, 'end'] },
  failHere: { lines: ['M530 535 C590 480 596 370 528 325'], label: [592, 508, 'start'] },
  giveUp: { lines: ['M546 556 H671'], label: [610, 546, 'middle'] },
  settle: { lines: ['M462 577 C448 610 434 660 426 701'], label: [434, 640, 'end'] },
  closeUnsettled: { lines: ['M506 577 C520 620 540 660 552 701'], label: [516, 640, 'start'] },
  reply: { lines: ['M706 577 C660 620 612 650 586 701'], label: [640, 652, 'start'] },
  lapse: { lines: ['M744 606 C730 640 716 660 710 701'], label: [736, 640, 'start'] },
  escalate: { lines: ['M812 606 C820 640 834 660 840 701'], label: [830, 640, 'start'] },
  endTogether: { lines: ['M806 152 H880 Q892 152 892 164 V667'], label: [884, 264, 'end'] },
  petition: { lines: ['M846 745 V783'], label: [836, 768, 'end'] },
  recur: { lines: ['M924 720 H948 Q960 720 960 708 V66 Q960 54 948 54 H548'], label: [740, 70, 'middle'] },
  petitionAgain: { lines: ['M924 756 H984 Q996 756 996 744 V50 Q996 38 984 38 H548'], label: [740, 28, 'middle'] },
  spread: { lines: ['M448 24 C436 -4 524 -4 512 23'], label: [530, 14, 'start'] },
};

/** The part of a picture's own area where a measured number stands: below the label. */
export const numberBelow = 14;
