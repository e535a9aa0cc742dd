// npm install && node compare.mjs
import { writeFileSync } from 'node:fs';
import { compare } from 'zhili';

// A quarter of a year in a township of Beihu, before and after its reform, in the same four random worlds.
const question = { case: 'beihu', slice: 14, days: 90, replicates: 4, language: 'en' };
const reform = await compare({ ...question, policies: ['before', 'after'] });

const shown = ['disputeResolutionRate', 'escalationRate', 'coordinationYuanPerSettled', 'trust'];
console.table(
  reform.contrasts
    .filter(({ outcome }) => shown.includes(outcome))
    .map(({ outcome, mean, low, high, unit, pBetter }) => ({ outcome, difference: mean, low, high, unit, pBetter })),
);
console.log('hash', reform.hash);
console.log('zhili replay', reform.facts.token);

const header = ['policy', 'replicate', 'outcome', 'value'];
const lines = reform.rows.map((row) => header.map((key) => row[key]).join(','));
writeFileSync('reform.csv', `${header.join(',')}\n${lines.join('\n')}\n`);

// One's own policy, outcome and rule: what if the reform went with more patrols, and people bore more at first?
const own = await compare({
  ...question,
  policies: ['after', { id: 'more-patrols', label: 'More patrols', base: 'after', levers: { patrolHoursShare: 0.3 } }],
  outcomes: { yuanPerTrust: 'coordinationYuan / trust', openAtEnd: ({ series }) => series.casesOpen.at(-1) },
  rules: [
    {
      name: 'forbearance',
      values: { factor: 1.5, days: 30 },
      rule: ({ factor, days }) => ({ patience: (one, usual) => (one.days < days ? usual * factor : usual) }),
    },
  ],
});
for (const outcome of ['yuanPerTrust', 'openAtEnd', 'escalationRate']) {
  const [after, more] = ['beihu-after', 'more-patrols'].map((policy) => own.mean(policy, outcome).toPrecision(4));
  console.log(`${outcome}: ${after} after the reform, ${more} with more patrols`);
}
console.log('rules', own.facts.rules.map(({ name, sha256 }) => `${name} ${sha256.slice(0, 12)}`).join(', '));
