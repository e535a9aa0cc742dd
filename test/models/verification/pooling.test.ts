import { describe, expect, it } from 'vitest';
import { finished, plain, township } from '../mechanisms/county.ts';
import { withUncertainties } from '../mechanisms/deskWork.ts';
import { meanOf } from './singleDesk.ts';

const replicates = 6;

/** Mean days of waiting for each service at the offices of one township, and how busy they are, over a year without misrouting, of cases of one department. */
function offices(townshipOffices: number) {
  const parameters = withUncertainties(
    township('reactive-devolved', {
      set: { ...plain, townshipOffices, townshipDesks: 130, seasonAmplitude: 0, shocksPerYear: 0, hoursCv: 1 },
      period: { warmupDays: 60, windowDays: 365, followUpDays: 0 },
    }),
    { misroutePerHop: 0, severalDepartmentsShare: 0, transitionDip: 0 },
  );
  return Array.from({ length: replicates }, (_, replicate) => {
    const { state, ...run } = finished(parameters, replicate);
    const { firstOffice, nOffices } = state.arrangement.map;
    let [waited, begun, servers, hours] = [0, 0, 0, 0];
    for (let station = firstOffice; station < firstOffice + nOffices; station++) {
      waited += state.stations.queueTime(station, run.horizonDays);
      begun += state.stations.started(station);
      servers += state.stations.servers(station);
      hours += state.arrangement.staffHours[station]!;
    }
    return { wait: waited / begun, begun, servers, hours, skill: state.skill[1]! };
  });
}

describe('Offices of a township, six worlds of a year', () => {
  const [one, five, fourteen] = [1, 5, 14].map(offices);

  it('have as many hours and the same skill however they are divided', () => {
    for (const apart of [five!, fourteen!]) {
      apart.forEach(({ hours, skill }, i) => {
        expect(hours).toBeCloseTo(one![i]!.hours, 6);
        expect(skill).toBe(one![i]!.skill);
      });
    }
  });

  it.each([
    ['five', 'one', () => [five!, one!]],
    ['fourteen', 'five', () => [fourteen!, five!]],
  ] as const)(
    'let wait longer where they are %s than where they are %s: 4 standard errors of the paired difference',
    (_more, _fewer, pair) => {
      const [apart, pooled] = pair();
      const gains = apart!.map(({ wait }, i) => wait - pooled![i]!.wait);
      const mean = meanOf(gains);
      const sd = Math.sqrt(gains.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (replicates - 1));
      expect(mean, `gains ${gains}`).toBeGreaterThan((4 * sd) / Math.sqrt(replicates));
    },
  );

  it('pooled to one wait less than half of what fourteen wait', () => {
    const wait = (runs: typeof one) => meanOf(runs!.map((run) => run.wait));
    expect(wait(one) / wait(fourteen)).toBeLessThan(0.5);
  });
});
