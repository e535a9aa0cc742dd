/** Texts of the frame in which the cells of a notebook run. */
export interface FrameTexts {
  /** Where the frame is opened by itself. */
  readonly refused: string;
  /** Name of a cell's output. */
  readonly output: string;
  readonly faults: {
    readonly syntax: string;
    readonly thrown: string;
    /** Why a cell cannot run that reads a cell with an error. */
    readonly passedOn: string;
    readonly offline: string;
    readonly loop: string;
    readonly unknownName: string;
    readonly nearest: string;
    readonly circular: string;
    readonly duplicate: string;
    readonly unsupported: string;
    readonly unsupportedCell: string;
  };
  readonly line: string;
  readonly places: string;
  readonly take: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly cannotSave: string;
  /** Below a picture, of a result it comes from. */
  readonly facts: string;
  readonly factsRules: string;
}

export const frameEn: FrameTexts = {
  refused: 'The cells of a notebook run here. Open the page itself instead.',
  output: 'Output of cell {n}',
  faults: {
    syntax: 'This is not JavaScript',
    thrown: 'Error',
    passedOn: 'The cell that gives {name} has an error. This one runs once that is mended.',
    offline:
      '{name} would have to be loaded from the network, and notebooks here stay off it. At hand without loading: Plot, d3, aq, math, ss, Inputs, htl, zhili.',
    loop: 'Stopped: the code kept the page from answering for {seconds} s. In long computations write “await pause()” now and then.',
    unknownName: 'No cell that has run defines {name}.',
    nearest: 'Did you mean {names}?',
    circular: 'These cells wait for one another in a circle.',
    duplicate: 'Several cells define {name}.',
    unsupported: '{name} is not available here.',
    unsupportedCell: 'Cells of this kind do not run here; they are kept as they are.',
  },
  line: 'line {line}',
  places: 'line {line}, column {column}',
  take: 'Save the output of cell {n}',
  saveSvg: 'Save the figure as SVG',
  savePng: 'Save the figure as PNG',
  saveCsv: 'Save the data as CSV',
  saveJson: 'Save the data as JSON',
  cannotSave: 'Could not be saved: {message}',
  facts: '{case} · seed {seed} · {worlds} worlds · {days} days · slice 1/{slice} · zhili {version} · engine {engine}',
  factsRules: 'own rules {rules}',
};
