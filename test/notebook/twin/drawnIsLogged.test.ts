import { describe, expect, it } from 'vitest';
import { severityAt } from '../../../models/governance/mechanisms/severity.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import { makeTerritory } from '../../../models/governance/territory.ts';
import { deskPlan } from '../../../notebook/twin/stage/deskPlan.ts';
import { makeDotPlaces } from '../../../notebook/twin/stage/dotPlaces.ts';
import { unseen } from '../../../notebook/twin/stage/fading.ts';
import { heatAt, heatFrom, heatOf } from '../../../notebook/twin/stage/heat.ts';
import { homeSpots } from '../../../notebook/twin/stage/homeSpots.ts';
import { stageLayout } from '../../../notebook/twin/stage/stageLayout.ts';
import { isOpenStage, LATENT_STAGE } from '../../../notebook/twin/timeline/stages.ts';
import { isDrawn, makeTwinTimeline, mostDots } from '../../../notebook/twin/timeline/twinTimeline.ts';
import { makeTwinPlayer } from '../../../notebook/twin/twinPlayer.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import type { EventLogColumns } from '../../../sim/engine/model.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

const question = {
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'reactive-centralized' },
    { kind: 'builtIn', id: 'preventive-devolved' },
  ] as const,
  slice: 14,
  days: 90,
};
const { policies } = planOf(question);
const simulate = (log: 'none' | 'all') =>
  policies.map(({ parameters }) => {
    const simulation = new Simulation(governanceModel, parameters, { seed: 1, replicate: 0, log });
    simulation.run();
    return simulation;
  });
const simulations = simulate('all');
const runs = simulations.map((one, i) => ({
  log: one.eventLog()!,
  map: policies[i]!.map,
  parameters: policies[i]!.parameters,
})) as unknown as Parameters<typeof makeTwinTimeline>[0];

/** Every number of a log, as text that can be told apart. */
function digest(log: EventLogColumns): string {
  const columns = { ...log, ...log.cases, ...log.lineage, ...log.attempts } as Record<string, unknown>;
  return Object.entries(columns)
    .filter(([, column]) => ArrayBuffer.isView(column))
    .map(([key, column]) => {
      let [sum, weighted] = [0, 0];
      (column as Float64Array).forEach((value, i) => {
        sum += value;
        weighted += value * ((i % 8191) + 1);
      });
      return `${key} ${(column as Float64Array).length} ${sum} ${weighted}`;
    })
    .join('\n');
}

const { constants, slice } = runs[0].parameters;
const territory = makeTerritory(constants, slice.denominator, new RandomStreams(1, 0));

describe('What is drawn', () => {
  it('is the event log, which neither the timeline nor the drawing changes', () => {
    const before = runs.map(({ log }) => digest(log));
    const twin = makeTwinTimeline(runs);
    const plan = deskPlan([runs[0].map, runs[1].map]);
    const { pane } = stageLayout(territory, plan, 1600, 16);
    twin.sides.forEach((side, i) => {
      const places = makeDotPlaces(side, twin.mates.names[i]!, plan.ofStation[i]!, plan, twin.drawnEvery);
      for (let day = 0; day <= twin.horizon; day += 3.7) places.place(day, pane);
    });
    expect(runs.map(({ log }) => digest(log))).toEqual(before);
    // Another timeline of the same logs is the same.
    expect(makeTwinTimeline(runs).partings).toEqual(twin.partings);
  });

  it('comes of runs that give the outcomes of runs without a log, to the last bit', () => {
    const plain = simulate('none');
    simulations.forEach((one, i) => {
      expect(one.outcomes()).toEqual(plain[i]!.outcomes());
    });
  });
});

describe('Places of dots', () => {
  const twin = makeTwinTimeline(runs);
  const plan = deskPlan([runs[0].map, runs[1].map]);
  const { pane } = stageLayout(territory, plan, 1600, 16);
  const placesOf = (i: 0 | 1, every = 1) =>
    makeDotPlaces(twin.sides[i], twin.mates.names[i], plan.ofStation[i], plan, every);

  it('are within the pane, one for each that is latent or open, and the same by every way to a day', () => {
    const [there, straight] = [placesOf(0), placesOf(0)];
    for (const day of [10, 40.5, 180, 181, 90, 250]) there.place(day, pane);
    straight.place(250, pane);
    expect(there.stage).toEqual(straight.stage);
    let alive = 0;
    there.stage.forEach((stage, row) => {
      if (stage === unseen) return;
      if (there.x[row] !== straight.x[row] || there.y[row] !== straight.y[row]) expect.fail(`row ${row}`);
      if (!(there.x[row]! >= 0 && there.x[row]! <= pane.width)) expect.fail(`x ${there.x[row]}`);
      if (!(there.y[row]! >= 0 && there.y[row]! <= pane.height)) expect.fail(`y ${there.y[row]}`);
      if (stage === LATENT_STAGE || isOpenStage(stage)) alive++;
    });
    const { counts } = twin.sides[0];
    expect(alive).toBe(counts.open[250]! + counts.latent[250]!);
  });

  it('put no two that wait at one desk in one place, and count all that wait', () => {
    const places = placesOf(1);
    places.place(280, pane);
    const { waiting, queued } = places;
    expect(waiting).toEqual(queued);
    expect(waiting.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
    const seen = new Set<string>();
    places.stage.forEach((stage, row) => {
      if (stage !== 2) return;
      const key = `${places.x[row]!.toFixed(2)} ${places.y[row]!.toFixed(2)}`;
      if (seen.has(key)) expect.fail(key);
      seen.add(key);
    });
  });

  it('drawn one in three are the same grievances on both sides, while numbers count all', () => {
    const [all, some] = [placesOf(0), placesOf(0, 3)];
    all.place(200, pane);
    some.place(200, pane);
    expect(some.waiting).toEqual(all.waiting);
    some.stage.forEach((stage, row) => {
      const kept = isDrawn(twin.mates.names[0][row]!, 3);
      if ((stage !== unseen) !== (kept && all.stage[row] !== unseen)) expect.fail(`row ${row}`);
    });
    expect(isDrawn('12.4', 3)).toBe(true);
    const most = Math.max(
      ...twin.sides.map(({ counts: { open, latent } }) => Math.max(...open.map((n, d) => n + latent[d]!))),
    );
    expect(twin.drawnEvery).toBe(Math.ceil(most / mostDots));
  });

  it('warm up as severity grows at the mean rate', () => {
    const heat = heatOf(twin.sides[0]);
    const { facts, run } = twin.sides[0];
    const growth = run.parameters.uncertainties.growthPerDay;
    for (let row = 0; row < facts.id.length; row += 301) {
      for (const age of [0, 30, 150, 400]) {
        const severity = severityAt(facts.severity[row]!, growth, age);
        expect(heatAt(heat, row, age)).toBe(heatFrom.filter((from) => severity >= from - 1e-6).length);
      }
    }
  });

  it('lie evenly in the unit disc, the same for the same name', () => {
    const names = Array.from({ length: 4000 }, (_, i) => `${i}`);
    const spots = homeSpots(names);
    expect(spots).toEqual(homeSpots(names));
    let inner = 0;
    for (let i = 0; i < names.length; i++) {
      const radius = Math.hypot(spots[2 * i]!, spots[2 * i + 1]!);
      expect(radius <= 1).toBe(true);
      if (radius < Math.SQRT1_2) inner++;
    }
    // Half the area: binomial, n = 4000, four standard errors.
    expect(Math.abs(inner - 2000)).toBeLessThan(4 * Math.sqrt(1000));
  });
});

describe('A player', () => {
  const twin = makeTwinTimeline(runs);

  it('opens on the start of the window, keeps within its days, and goes from parting to parting', () => {
    const player = makeTwinPlayer(twin);
    expect(player.time()).toBe(twin.windowStart);
    player.seek(1e9);
    expect(player.time()).toBe(twin.horizon);
    player.seek(-5);
    expect(player.time()).toBe(0);
    expect(player.stepParting(-1)).toBe(false);
    expect(player.stepParting(1)).toBe(true);
    expect(player.isPlaying.value).toBe(false);
    const chosen = player.chosen.value!;
    expect(chosen.kind).toBe('grievance');
    expect(player.time()).toBe(twin.partings.day[player.parting.value]);
    const first = player.time();
    expect(player.stepParting(1)).toBe(true);
    expect(player.time()).toBeGreaterThan(first);
    expect(player.stepParting(-1)).toBe(true);
    expect(player.time()).toBe(first);
  });

  it('goes on by its speed while it plays, stops at the end, and begins anew from there', () => {
    const player = makeTwinPlayer(twin, { startDay: 20, endDay: 30, day: 22, speed: 4 });
    player.advance(1);
    expect(player.time()).toBe(22);
    player.play();
    player.advance(0.5);
    expect(player.time()).toBe(24);
    player.faster(1);
    player.advance(0.25);
    expect(player.time()).toBe(26);
    player.advance(9);
    expect([player.time(), player.isPlaying.value, player.day.value]).toEqual([30, false, 30]);
    player.toggle();
    expect([player.time(), player.isPlaying.value]).toEqual([20, true]);
  });
});
