// Stands in for a sweep: appends a line a row to FILE until there are TOTAL, one every few milliseconds; goes on from what is there.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const [file, total, milliseconds] = process.argv.slice(2);
let rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
const step = () => {
  if (rows >= Number(total)) return;
  appendFileSync(file, `${rows}\n`);
  rows += 1;
  setTimeout(step, Number(milliseconds));
};
step();
