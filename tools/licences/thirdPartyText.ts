import type { ProductionPackage } from './productionPackages.ts';

function table(packages: readonly ProductionPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
}

/** The whole of THIRD_PARTY.md. */
export function thirdPartyText(packages: readonly ProductionPackage[]): string {
  const direct = packages.filter((row) => row.direct);
  const transitive = packages.filter((row) => !row.direct);
  return `# Third-party packages

What an installation without development packages holds, from package-lock.json. Each package carries its own licence text
in its folder below \`node_modules\`. Written by \`npm run third-party\`; a test keeps it in step.

## Used directly (${direct.length})

${table(direct)}

## Needed by those (${transitive.length})

${table(transitive)}

## Ported

\`sim/engine/naturalLogarithm.ts\` and \`sim/engine/exponential.ts\` follow FreeBSD's \`e_log.c\` and \`e_exp.c\`, copyright Sun Microsystems, Inc.; the
permission notices stand in the files.
`;
}
