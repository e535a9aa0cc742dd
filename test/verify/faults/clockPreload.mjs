// Loaded by `node --import`: shifts the wall clock of this process and its threads by the milliseconds that stand in the file ZHILI_FAULT_CLOCK
// names, whenever it changes. Monotonic clocks and timers stay as they are, as with a clock that an administrator sets.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const path = process.env.ZHILI_FAULT_CLOCK;
let shift = 0;

function look() {
  try {
    shift = Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    shift = 0;
  }
}

class ShiftedDate extends RealDate {
  constructor(...values) {
    if (values.length === 0) super(RealDate.now() + shift);
    else super(...values);
  }

  static now() {
    return RealDate.now() + shift;
  }
}

if (path !== undefined) {
  look();
  setInterval(look, 50).unref();
  globalThis.Date = ShiftedDate;
}
