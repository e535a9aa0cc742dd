import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { engineDigest } from './engineDigest.ts';

/** Milliseconds → seconds with one decimal. */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function testLines(test: TestCase): string[] {
  const { state } = test.result();
  const measured = test.annotations().map(({ message }) => `  - ${message}`);
  return [`- **${state}** ${test.fullName} (${seconds(test.diagnostic()?.duration ?? 0)} s)`, ...measured];
}

/** The text of a dated report: where it ran, then each test with its state, its time and what it annotated. */
function reportText(root: string, day: string, modules: readonly TestModule[]): string {
  const processors = cpus();
  const sections = modules.map((module) => {
    const broken = module.errors().map(({ message }) => `- **failed** to load: ${message}`);
    const tests = [...module.children.allTests()].flatMap(testLines);
    return [`## ${module.relativeModuleId}`, '', ...broken, ...tests, ''].join('\n');
  });
  return [
    `# Long studies, ${day}`,
    '',
    `\`npm run verify\` with Node ${process.version} on ${processors.length} × ${processors[0]?.model ?? 'unknown processor'};`,
    `engine ${engineDigest(root)}.`,
    '',
    ...sections,
  ].join('\n');
}

/** Writes docs/verify/YYYY-MM-DD.md below `root`; a test tells its figures with `annotate`. */
export class VerifyReport implements Reporter {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const day = new Date().toISOString().slice(0, 10);
    const folder = join(this.#root, 'docs', 'verify');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${day}.md`), reportText(this.#root, day, modules));
  }
}
