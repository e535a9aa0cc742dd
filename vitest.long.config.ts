import { defineConfig, mergeConfig } from 'vitest/config';
import usual, { longTests } from './vitest.config.ts';

const { exclude: _, include: __, reporters: ___, ...test } = usual.test!;

// What `npm test` leaves out for its length; `npm run verify` begins with it.
export default mergeConfig(defineConfig({ ...usual, test }), {
  test: { include: [longTests], exclude: ['**/node_modules/**'] },
});
