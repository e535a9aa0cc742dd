import type { BundledPackage } from './bundledPackages.ts';
import type { ProductionPackage } from './productionPackages.ts';

function table(packages: readonly Pick<ProductionPackage, 'name' | 'version' | 'licence'>[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
}

/** The whole of THIRD_PARTY.md. */
export function thirdPartyText(packages: readonly ProductionPackage[], bundled: readonly BundledPackage[]): string {
  const direct = packages.filter((row) => row.direct);
  const transitive = packages.filter((row) => !row.direct);
  return `# Third-party packages

What ships: the packages of an installation without development packages, from package-lock.json, and those whose code is in the built page.
The former carry their licence texts in their folders below \`node_modules\`; those of the latter stand beside the page in \`licences.txt\`.
Written by \`npm run third-party\`; a test keeps it in step.

## Used directly (${direct.length})

${table(direct)}

## Needed by those (${transitive.length})

${table(transitive)}

## In the page or its worker (${bundled.length})

${table(bundled)}

## In \`dist/report-parts.zip\`

Glyphs of Noto Sans SC, from @fontsource/noto-sans-sc (OFL-1.1), whose licence stands in the archive as \`OFL.txt\`, and the WebAssembly of @resvg/resvg-wasm (MPL-2.0), unchanged.

## Ported

\`sim/engine/naturalLogarithm.ts\` and \`sim/engine/exponential.ts\`, and \`logarithms.ts\` and \`exponentials.ts\` beside them, follow FreeBSD's \`e_log.c\`
and \`e_exp.c\`, copyright Sun Microsystems, Inc.; the permission notices stand in the files.

\`sim/engine/normalQuantiles.ts\` follows Boost's \`erf_inv.hpp\`, copyright John Maddock (BSL-1.0), in the form that The Stdlib Authors gave it (Apache-2.0);
the notices stand in the file.

\`sim/experiment/designs/joeKuo.ts\` holds direction numbers of Sobol' sequences, copyright Frances Y. Kuo and Stephen Joe (BSD-3-Clause); the licence
stands in the file and, with the notices above, beside the page in \`licences.txt\`.
`;
}
