import type { PolicyRuns } from '../sim/experiment/policyRuns.ts';
import { rowStatus } from '../sim/experiment/policyRuns.ts';
import type { ComparisonDocument } from './document.ts';

type Field = string | number | null;

/** Text that a spreadsheet would take for a formula. */
const looksLikeFormula = /^[=+@\t\r-]/;

/** One row of RFC 4180 with a line feed; null is an empty field. Text that begins like a formula gets an apostrophe, which spreadsheets do not show. */
export function csvRow(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(',')}\n`;
}

function csvField(field: Field): string {
  if (field === null) return '';
  const text = typeof field === 'string' && looksLikeFormula.test(field) ? `'${field}` : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Header and one row a policy and outcome. */
export function* resultRows(document: ComparisonDocument): Generator<string> {
  yield csvRow(['policy', 'outcome', 'unit', 'mean', 'lo', 'hi', 'n', 'nUndefined']);
  for (const { id, outcomes } of document.policies) {
    for (const [key, { unit, mean, lo, hi, n, nUndefined }] of Object.entries(outcomes)) {
      yield csvRow([id, key, unit, mean, lo, hi, n, nUndefined]);
    }
  }
}

/** Header and one row a policy other than the reference and outcome. */
export function* contrastRows(document: ComparisonDocument): Generator<string> {
  yield csvRow(['policy', 'reference', 'outcome', 'difference', 'lo', 'hi', 'n', 'pBetter', 'varianceRatio']);
  for (const c of document.contrasts) {
    yield csvRow([c.policy, c.reference, c.outcome, c.difference, c.lo, c.hi, c.n, c.pBetter, c.varianceRatio]);
  }
}

const statusNames = ['notRun', 'ok', 'failed'] as const;

/** Header and one row a policy, replicate and outcome; a replicate that is not ok is one row without outcome. */
export function* replicateRows(policies: readonly PolicyRuns[]): Generator<string> {
  yield csvRow(['policy', 'replicate', 'status', 'outcome', 'value']);
  for (const { id, status, outcomes } of policies) {
    for (let replicate = 0; replicate < status.length; replicate++) {
      const code = status[replicate] as number;
      const name = statusNames[code] as string;
      if (code !== rowStatus.ok) {
        yield csvRow([id, replicate, name, null, null]);
        continue;
      }
      for (const [key, column] of Object.entries(outcomes)) {
        const value = column[replicate] as number;
        yield csvRow([id, replicate, name, key, Number.isFinite(value) ? value : null]);
      }
    }
  }
}
