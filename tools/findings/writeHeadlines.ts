import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundHeadlines } from '../../scenarios/findings/foundHeadlines.ts';
import { readFindings } from './document/readFindings.ts';
import { sideOfShare } from './document/verdict.ts';

/** Of the findings, what page and command line say beside a comparison. */
export const headlinesPath = (root: string): string => join(root, 'findings/headlines.json');

/** Digits of a share. */
const digits = 4;

/** The file of the headlines, from what is committed below `root`. */
export function headlinesText(root: string): string {
  const { cases, family } = readFindings(root);
  const rounded = (share: number) => Number(share.toFixed(digits));
  const shareOf = (n: number, { value, lo, hi }: { value: number; lo: number; hi: number }) => ({
    n,
    value: rounded(value),
    lo: rounded(lo),
    hi: rounded(hi),
  });
  const found: FoundHeadlines = {
    cases: Object.fromEntries(
      cases.map(({ facts: { case: id, points, slice, days }, comparisons }) => [
        id,
        {
          points,
          slice,
          days,
          comparisons: comparisons.map(({ policy, against, outcomes }) => ({
            policy,
            against,
            outcomes: outcomes.map(({ outcome, headline }) => {
              const lifelike = headline.priors.find(({ name }) => name === 'lifelike');
              return {
                outcome,
                ahead: sideOfShare(headline, family),
                share: shareOf(headline.n, headline.share),
                lifelike: lifelike === undefined ? null : shareOf(lifelike.n, lifelike.share),
              };
            }),
          })),
        },
      ]),
    ),
  };
  return `${JSON.stringify(found, null, 1)}\n`;
}

export const writeHeadlines = (root: string): void => writeFileSync(headlinesPath(root), headlinesText(root));
