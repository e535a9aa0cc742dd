/** What stands in docs/scale.md where a study was not run. */
export const notRun = '*Not run yet · 尚未运行：`npm run verify`*';
