import { compileOwnRules } from './compileOwnRules.ts';

// As a script of a document it would run rules of anyone who sends some, in a window of their choice.
if (!('document' in globalThis)) compileOwnRules();
