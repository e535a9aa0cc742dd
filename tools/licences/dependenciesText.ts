import type { DependencyRow } from './dependencyRows.ts';
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
  return `# 依赖 · Dependencies

由 \`npm run dependencies\` 写成，测试保证与现状一致；\`npm run lint\` 在以下情况失败：随产品发出的包不是宽松许可（GPL、AGPL、LGPL、SSPL、未知均不可）；有未列明理由的安装脚本；
锁文件指向公共登记处以外的地方，或缺少校验和。\`bench/peers\` 另有自己的包文件：其中 AgentScript 为 GPL-3.0，只用于基准测试，不随产品发出。

Written by \`npm run dependencies\`; a test keeps it in step. \`npm run lint\` fails where a package that ships is not permissively licensed (GPL, AGPL, LGPL, SSPL and
unknown ones among them), where one runs an install script without a reason on the list, and where a lock file names another place than the public registry or lacks a
checksum. \`bench/peers\` has a package file of its own: AgentScript in it is GPL-3.0, serves the benchmark alone and never ships.

“installed”: comes with an installation (\`npm ci --omit=dev\`), though neither part imports it.

## 安装脚本 · Install scripts (${scripts.length})

${scripts.join('\n')}

## 随产品发出 · What ships (${shipped.length})

${table(shipped)}

## 仅供开发 · Development only (${others.length})

${table(others)}
`;
}
