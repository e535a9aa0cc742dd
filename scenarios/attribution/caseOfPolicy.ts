import { caseIds, caseOf } from '../catalogue.ts';

/** The built-in case of which a policy is the one before or after the reform; undefined for all others. */
export const caseOfPolicy = (policy: string): string | undefined =>
  caseIds.find((id) => {
    const { before, after } = caseOf(id);
    return before === policy || after === policy;
  });
