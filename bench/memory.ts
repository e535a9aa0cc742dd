import { runCommand } from './commandRun.ts';

/** A village a run, so that ten thousand runs take minutes; what is kept of a run does not depend on its size. */
const options = ['--slice=1/35', '--days=30', '--policies=after', '--workers=1', '--format=json'];
const counts = [10, 100, 1000, 10_000];

/** Peak memory of the built command over 10 to 10 000 replicates, each count in a process of its own. A markdown section. */
export function memory(): string {
  const rows = counts.map((replicates) => {
    const { seconds, maxRssMiB } = runCommand(['compare', 'q-county', `--replicates=${replicates}`, ...options]);
    return `| ${replicates} | ${Math.round(maxRssMiB)} | ${seconds.toFixed(1)} |`;
  });
  return [
    `### Memory: \`zhili compare q-county ${options.join(' ')}\``,
    '',
    '| replicates | MiB at most | s |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
