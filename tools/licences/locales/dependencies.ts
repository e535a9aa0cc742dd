/** What docs/dependencies.md says around its tables, in both languages at once. */
export const dependenciesWords = {
  title: '依赖 · Dependencies',
  scripts: '安装脚本 · Install scripts',
  shipped: '随产品发出 · What ships',
  development: '仅供开发 · Development only',
  head: `由 \`npm run dependencies\` 写成，测试保证与现状一致；\`npm run lint\` 在以下情况失败：随产品发出的包不是宽松许可（GPL、AGPL、LGPL、SSPL、未知均不可）；有未列明理由的安装脚本；
锁文件指向公共登记处以外的地方，或缺少校验和。\`bench/peers\` 另有自己的包文件：其中 AgentScript 为 GPL-3.0，只用于基准测试，不随产品发出。

Written by \`npm run dependencies\`; a test keeps it in step. \`npm run lint\` fails where a package that ships is not permissively licensed (GPL, AGPL, LGPL, SSPL and
unknown ones among them), where one runs an install script without a reason on the list, and where a lock file names another place than the public registry or lacks a
checksum. \`bench/peers\` has a package file of its own: AgentScript in it is GPL-3.0, serves the benchmark alone and never ships.

“installed”：随安装而来（\`npm ci --omit=dev\`），但两部分都不引用。Comes with an installation, though neither part imports it.`,
} as const;
