import { treeViolations } from './guards/treeViolations.ts';
import { formatViolation } from './guards/violation.ts';

/** Checks the tree below the first argument (default: the working directory); 1 if it breaks a rule. */
export function main([root = '.']: readonly string[]): number {
  const { files, violations } = treeViolations(root);
  for (const violation of violations) console.error(formatViolation(violation));
  console.log(`Guards: ${files} files read, ${violations.length} violations.`);
  return files === 0 || violations.length > 0 ? 1 : 0;
}
