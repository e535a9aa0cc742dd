import { FrameFault } from '../frameFault.ts';

/** What cells of other notebooks know by name and the frame does not have: libraries and data that would be fetched, other languages, files. */
export const absentNames: readonly string[] = [
  '_',
  'aapl',
  'alphabet',
  'Arrow',
  'cars',
  'citywages',
  'DatabaseClient',
  'diamonds',
  'DOM',
  'dot',
  'duckdb',
  'DuckDBClient',
  'echarts',
  'Files',
  'flare',
  'industries',
  'Interpreter',
  'L',
  'mapboxgl',
  'mermaid',
  'miserables',
  'olympians',
  'penguins',
  'pizza',
  'React',
  'ReactDOM',
  'require',
  'Secret',
  'tex',
  'topojson',
  'vl',
  'weather',
];

/** Stands for a value that is not there; using its name in a cell throws. */
export const absent = (name: string) => (): never => {
  throw new FrameFault({ kind: 'unsupported', message: name });
};
