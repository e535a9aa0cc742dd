import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar, seasons } from '../../../models/governance/calendar.ts';
import { caseClasses, DISPUTE, HAZARD, REQUEST } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { expectedGrievances } from '../../../models/governance/duties.ts';
import { cumulativeIntensity, ShareClock, shockKinds } from '../../../models/governance/mechanisms/demand.ts';
import { makeTerritory } from '../../../models/governance/territory.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectCount, expectShare, mechanismSeed, township, uniformCommunities } from './county.ts';

const year = { warmupDays: 0, windowDays: 365, followUpDays: 0 };
const calendar = makeCalendar();

function dayAtShare(cumulative: Float64Array, share: number): number {
  const day = new Float64Array(1);
  new ShareClock(cumulative).fillDays(Float64Array.of(share, 0), day, 0, 1);
  return day[0]!;
}

describe('the day at which a share of all births is reached', () => {
  it('inverts the cumulative intensity, linear within a day', () => {
    expect(dayAtShare(Float64Array.of(0, 1, 2, 4), 0.25)).toBeCloseTo(1, 12);
    expect(dayAtShare(Float64Array.of(0, 1, 2, 4), 0.75)).toBeCloseTo(2.5, 12);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (daily, share) => {
          const cumulative = new Float64Array(daily.length + 1);
          daily.forEach((one, day) => {
            cumulative[day + 1] = cumulative[day]! + one;
          });
          const at = dayAtShare(cumulative, share);
          const day = Math.min(daily.length - 1, Math.floor(at));
          const reached = cumulative[day]! + (at - day) * daily[day]!;
          expect(reached).toBeCloseTo(share * cumulative[daily.length]!, 9);
        },
      ),
      { seed: 1 },
    );
  });
});

describe('births of a year without shocks, three townships', () => {
  const parameters = township('reactive-centralized', {
    set: { ...uniformCommunities, shocksPerYear: 0, seasonAmplitude: 0.5 },
    period: year,
    denominator: 5,
  });
  const { state } = created(parameters);
  const g = columnsById(state);
  const rows = state.grievances.rows;
  const count = (wanted: (id: number) => boolean) => {
    let n = 0;
    for (let id = 0; id < rows; id++) if (wanted(id)) n++;
    return n;
  };

  it.each([...caseClasses.entries()])('of class %d, %s, are as many as its rate says', (k) => {
    const { territory } = state.arrangement;
    const grids = territory.grids.reduce((a, b) => a + b, 0);
    const share = k === HAZARD ? grids / parameters.constants.grids : territory.residentShare;
    expectCount(
      count((id) => g.caseClass[id] === k),
      expectedGrievances(parameters)[k]! * share,
    );
  });

  it.each([
    ['springFestival', DISPUTE],
    ['harvest', REQUEST],
    ['flood', HAZARD],
  ] as const)('run high in the season %s in their class alone, by the amplitude', (season, k) => {
    const index = seasons.indexOf(season);
    let days = 0;
    for (let day = 0; day < 365; day++) if (calendar.seasonAt(day + 0.5) === index) days++;
    for (const [other] of caseClasses.entries()) {
      const n = count((id) => g.caseClass[id] === other);
      const inSeason = count((id) => g.caseClass[id] === other && calendar.seasonAt(g.birth[id]!) === index);
      const own = [seasons.indexOf('springFestival'), seasons.indexOf('harvest'), seasons.indexOf('flood')][other]!;
      let weight = 0;
      let total = 0;
      for (let day = 0; day < 365; day++) {
        const intensity = calendar.seasonAt(day + 0.5) === own ? 1.5 : 1;
        total += intensity;
        if (calendar.seasonAt(day + 0.5) === index) weight += intensity;
      }
      expectShare(inSeason, n, weight / total);
      if (other === k) expect(weight / total).toBeGreaterThan((1.3 * days) / 365);
    }
  });

  it('are of the types, and of several departments, as often as stated', () => {
    caseTypes.forEach((type, index) => {
      const n = count((id) => g.caseClass[id] === type.caseClass);
      expectShare(
        count((id) => g.type[id] === index),
        n,
        type.share,
        4,
      );
    });
    const { severalDepartmentsShare: two, furtherDepartmentShare: more } = parameters.uncertainties;
    [two, two * more, two * more * more].forEach((share, i) => {
      expectShare(
        count((id) => g.matters[id]! >= i + 2),
        rows,
        share,
      );
    });
    expect(count((id) => g.matters[id]! > 4)).toBe(0);
  });
});

describe('shocks', () => {
  const { constants, uncertainties } = township('reactive-centralized', {
    set: { shocksPerYear: 10, shockMultiplier: 5, shockDays: 20, seasonAmplitude: 0 },
  });

  it('raise the classes of their kind, in the township they strike and for their days, by the multiplier and nothing else', () => {
    let strikes = 0;
    for (let replicate = 0; replicate < 10; replicate++) {
      const territory = makeTerritory(constants, 1, new RandomStreams(mechanismSeed, replicate));
      const shocks = new RandomStreams(mechanismSeed, replicate).stream('demand.shocks');
      const cumulative = cumulativeIntensity(
        uncertainties,
        territory,
        constants.townships,
        calendar,
        365,
        new RandomStreams(mechanismSeed, replicate),
      );
      const raised = cumulative.map((townships) =>
        townships.map((series) => series.slice(1).map((sum, day) => sum - series[day]!)),
      );
      // What the addresses of the draws say: start, township and kind of shock 1, 2, …; as many as were counted.
      const expected = raised.map((townships) => townships.map((series) => series.map(() => 1)));
      const seen = raised.flat().reduce((sum, series) => sum + series.filter((x) => x > 1.5).length, 0);
      let planned = 0;
      for (let shock = 1; planned < seen; shock++) {
        const at = Math.floor(shocks.uniform(shock, 1) * constants.townships);
        const kind = shockKinds[Math.floor(shocks.uniform(shock, 2) * shockKinds.length)]!;
        // Floods and wage arrears come in their season, these before the festival of day 35; the others at any time.
        const days = [...Array(365).keys()].filter(
          (day) =>
            kind.season === undefined ||
            (calendar.seasonNames[calendar.seasonAt(day + 0.5)] === kind.season && (kind.key === 'flood' || day < 35)),
        );
        const from = days[Math.floor(shocks.uniform(shock, 0) * days.length)]!;
        for (const k of kind.classes) {
          for (let day = from; day < Math.min(365, from + 20); day++) {
            if (expected[k]![at]![day] === 1) planned++;
            expected[k]![at]![day]! *= 5;
          }
        }
        strikes++;
      }
      let worst = 0;
      raised.forEach((townships, k) => {
        townships.forEach((series, at) => {
          series.forEach((x, day) => {
            worst = Math.max(worst, Math.abs(x - expected[k]![at]![day]!));
          });
        });
      });
      expect(worst).toBeLessThan(1e-6);
    }
    expectCount(strikes, 100);
  });

  it('raise what their names say', () => {
    const classes = Object.fromEntries(shockKinds.map((kind) => [kind.key, kind.classes]));
    expect(classes).toEqual({
      demolition: [DISPUTE],
      flood: [HAZARD, REQUEST],
      factoryClosing: [DISPUTE, REQUEST],
      wageArrears: [DISPUTE],
    });
  });
});
