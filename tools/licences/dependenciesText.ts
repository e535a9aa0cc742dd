import type { DependencyRow } from './dependencyRows.ts';
import { dependenciesWords as w } from './locales/dependencies.ts';
import { reasonOfScript } from './lockFaults.ts';

function table(rows: readonly DependencyRow[]): string {
  const lines = rows.map(
    ({ name, version, licence, ships }) => `| ${name} | ${version} | ${licence} | ${ships.join(', ')} |`,
  );
  return ['| package | version | licence | ships in |', '|---|---|---|---|', ...lines].join('\n');
}

/** The whole of docs/dependencies.md. */
export function dependenciesText(rows: readonly DependencyRow[]): string {
  const shipped = rows.filter(({ ships }) => ships.length > 0);
  const others = rows.filter(({ ships }) => ships.length === 0);
  const scripts = rows
    .filter(({ hasInstallScript }) => hasInstallScript)
    .map(({ name, version }) => `- ${name} ${version}: ${reasonOfScript(name) ?? '?'}`);
  return `# ${w.title}

${w.head}

## ${w.scripts} (${scripts.length})

${scripts.join('\n')}

## ${w.shipped} (${shipped.length})

${table(shipped)}

## ${w.development} (${others.length})

${table(others)}
`;
}
