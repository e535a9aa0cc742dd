import type { JourneyRun } from '../../models/governance/journey.ts';
import { governanceModel } from '../../models/governance/model.ts';
import { makeTerritory } from '../../models/governance/territory.ts';
import { deskPlan } from '../../notebook/twin/stage/deskPlan.ts';
import { makeDotPlaces } from '../../notebook/twin/stage/dotPlaces.ts';
import { unseen } from '../../notebook/twin/stage/fading.ts';
import { stageLayout } from '../../notebook/twin/stage/stageLayout.ts';
import { makeTwinTimeline } from '../../notebook/twin/timeline/twinTimeline.ts';
import { defaultQuestion } from '../../scenarios/question/defaults.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

export interface TwinSetup {
  readonly slice: number;
  readonly seed: number;
  /** Day on which it begins to play. */
  readonly from: number;
}

/** Where all dots of both sides are in each of some frames. */
export interface TwinDots {
  /** How many dots either side has in the first frame. */
  readonly drawn: readonly [number, number];
  /** One number a dot of a frame each, frame after frame; NaN for one that is not seen. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Dots a frame. */
  readonly dots: number;
  readonly frames: number;
}

const frames = 240;
const daysAFrame = 8 / 60;

/** The dots that the page draws of a setup, worked out here. */
export function twinDots({ slice, seed, from }: TwinSetup): TwinDots {
  const ids = ['reactive-centralized', 'preventive-devolved'];
  const policies = ids.map((id) => ({ kind: 'builtIn', id }) as const);
  const plan = planOf({ ...defaultQuestion('beihu'), policies, slice, seed });
  const runs = plan.policies.map(({ parameters, map }) => {
    const simulation = new Simulation(governanceModel, parameters, { seed, replicate: 0, log: 'all' });
    simulation.run();
    return { log: simulation.eventLog()!, map, parameters };
  }) as unknown as readonly [JourneyRun, JourneyRun];
  const twin = makeTwinTimeline(runs);
  const desks = deskPlan([runs[0].map, runs[1].map]);
  const { constants } = runs[0].parameters;
  const { pane } = stageLayout(makeTerritory(constants, slice, new RandomStreams(seed, 0)), desks, 1880, 16);
  const sides = ([0, 1] as const).map((i) =>
    makeDotPlaces(twin.sides[i], twin.mates.names[i], desks.ofStation[i], desks, twin.drawnEvery),
  );
  // Whoever is seen in any of the frames has a circle.
  const rows = sides.map((side) => {
    const seen = new Set<number>();
    for (let frame = 0; frame < frames; frame++) {
      side.place(from + frame * daysAFrame, pane);
      side.stage.forEach((stage, row) => {
        if (stage !== unseen) seen.add(row);
      });
    }
    return [...seen];
  });
  const dots = rows[0]!.length + rows[1]!.length;
  const [x, y] = [new Float32Array(frames * dots), new Float32Array(frames * dots)];
  const drawn: [number, number] = [0, 0];
  for (let frame = 0; frame < frames; frame++) {
    let at = frame * dots;
    sides.forEach((side, i) => {
      side.place(from + frame * daysAFrame, pane);
      for (const row of rows[i]!) {
        const isSeen = side.stage[row] !== unseen;
        if (frame === 0 && isSeen) drawn[i as 0 | 1]++;
        x[at] = isSeen ? side.x[row]! + i * (pane.width + 12) : Number.NaN;
        y[at] = side.y[row]!;
        at++;
      }
    });
  }
  return { drawn, x, y, dots, frames };
}
