import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import { comparedOutcomes } from '../results/keptOutcomes.ts';
import { caseName } from './generalBox.ts';
import { bullets, paragraphs, table } from './markdown.ts';
import { provenanceOf } from './provenance.ts';
import type { Findings } from './readFindings.ts';
import type { Words } from './words.ts';

/** What could not be had, how full desks are, and what is not known at all. */
export function limitsSections({ cases, results }: Findings, words: Words): string[] {
  const { limits: t } = words.t;
  const refused = results.flatMap((facts) =>
    facts.refused.map(({ policy, code, points }) =>
      fill(t.refusedItem, {
        case: facts.name,
        policy: words.policy(policy),
        points,
        of: facts.points,
        code,
      }),
    ),
  );
  const failed = results.reduce((sum, { runs }) => sum + runs.failed, 0);
  const policies = [...new Set(cases.flatMap(({ standing }) => standing.overloaded.map(({ policy }) => policy)))];
  const provenance = cases[0] === undefined ? {} : { ...provenanceOf(cases[0]) };
  return [
    `## ${t.heading}`,
    '',
    ...(refused.length === 0 ? paragraphs(t.refusedNone) : [t.refused, '', ...bullets(refused)]),
    ...paragraphs(failed === 0 ? t.failedNone : fill(t.failed, { n: failed }), t.overloaded),
    ...table(
      [t.policy, ...cases.map(({ facts }) => caseName(facts.case, words))],
      policies.map((policy) => [
        words.policy(policy),
        ...cases.map(({ standing }) => {
          const found = standing.overloaded.find((one) => one.policy === policy);
          return found === undefined ? '' : words.percent(found.share);
        }),
      ]),
    ),
    `## ${t.unknownHeading}`,
    '',
    ...bullets([
      ...t.unknown.map((text) => fill(text, provenance)),
      ...(results.some(({ replicates }) => replicates === 1) ? [t.oneRun] : []),
    ]),
  ];
}

/** How it was judged, and how to cite it and make it again. */
export function methodSections(findings: Findings, words: Words): string[] {
  const { method, cite: t } = words.t;
  const { cases, results, family, searches, unfinished } = findings;
  const sum = (of: (one: (typeof results)[number]) => number) => results.reduce((total, one) => total + of(one), 0);
  const unique = (of: (one: (typeof results)[number]) => string) => words.list([...new Set(results.map(of))]);
  return [
    `## ${method.heading}`,
    '',
    ...bullets(
      method.points.map((text) =>
        fill(text, {
          cases: cases.length,
          outcomes: comparedOutcomes.length,
          family,
          searches,
          factors: cases[0]?.factors.length ?? 0,
        }),
      ),
    ),
    `## ${t.heading}`,
    '',
    ...paragraphs(
      fill(t.text, {
        engine: unique(({ engine }) => engine),
        version: unique(({ version }) => version),
        hours: fixed(
          sum(({ hours }) => hours),
          1,
        ),
        events: fixed(sum(({ events }) => events) / 1e6, 0),
      }),
    ),
    ...table(
      [t.name, t.seed, t.runs, t.sweep, t.experiment],
      results.map(({ name, seed, runs, sweep, experiment }) => [
        `\`${name}\``,
        String(seed),
        `${runs.ok} / ${runs.failed} / ${runs.refused}`,
        `\`${sweep.slice(0, 16)}\``,
        `\`${experiment.slice(0, 16)}\``,
      ]),
    ),
    ...paragraphs(
      t.kept,
      t.again,
      unfinished.length === 0 ? '' : fill(t.unfinished, { names: words.list(unfinished.map((name) => `\`${name}\``)) }),
    ),
  ];
}
