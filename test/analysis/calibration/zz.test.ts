import { it } from 'vitest';
import { posterior } from '../../../sim/analysis/calibration/posterior.ts';
import { calibrated, units } from './problems.ts';
it('x', () => {
  const free: number[] = [], z2: number[] = [], z01: number[] = []; let fam = 0;
  for (let seed = 20; seed < 60; seed++) {
    const problem = { factors: units(12), targets: [{ key: 'y', value: 0.7, sd: 0.02 }, { key: 'z', range: [0.75, 0.8] as const }] };
    const { sample } = calibrated(problem, (u, normal) => ({ y: u[0]! + u[1]! + 0.03 * normal(0), z: u[2]! + 0.02 * normal(1) }), { seed, population: 150 });
    const s = sample();
    const told = posterior(problem.factors, s.points, s.weights, { alpha: 0.999999999 } as any) as any;
    const all = posterior(problem.factors, s.points, s.weights) as any;
    if (all.pairs.length > 1) fam++;
    for (const { keys: [a, b], correlation } of told.pairs) {
      const z = correlation * Math.sqrt(told.effective);
      if (a === 'f0' && b === 'f1') continue;
      if (a === 'f0' || a === 'f1' || b==='f1') z01.push(z); else if (a === 'f2' || b === 'f2') z2.push(z); else free.push(z);
    }
  }
  const sd = (x: number[]) => Math.sqrt(x.reduce((s, v) => s + v * v, 0) / x.length);
  console.log('ZZ', 'family', fam, 'free', free.length, sd(free), 'f2', z2.length, sd(z2), 'f01', z01.length, sd(z01));
}, 900000);
