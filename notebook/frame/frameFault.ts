import type { CellFault } from './protocol.ts';

/** What is wrong with a cell, found by the frame itself. */
export class FrameFault extends Error {
  override readonly name = 'FrameFault';
  readonly fault: CellFault;

  constructor(fault: CellFault) {
    super(fault.message);
    this.fault = fault;
  }
}
