import * as inputs from '@observablehq/inputs';
import '@observablehq/inputs/dist/index.css';

export { inputs };
