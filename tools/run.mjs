import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Runs tools/NAME.ts, which Node 20 cannot do itself: `node tools/run.mjs NAME [arguments]`.
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(import.meta.dirname, `${name}.ts`), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(args);
