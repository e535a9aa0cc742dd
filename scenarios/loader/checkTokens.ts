import { CST, Lexer } from 'yaml';
import { scenarioLimits } from './checkText.ts';
import { fault, type LoadOptions } from './loadFault.ts';

/** A real case has some three thousand tokens. */
const maxTokens = 50_000;

/** A scenario nests five deep. */
export const maxDepth = 32;

/** Aliases save a few repeated notes; more than these are there to do harm. */
const maxAliases = 100;

/**
 * Reads the tokens of a YAML text without building anything from them, so that a text made to exhaust the parser never reaches it.
 * Throws `tooLarge`, `tooDeep` or `aliasBomb`.
 */
export function checkTokens(text: string, options: LoadOptions): void {
  const { tokenLength: maxTokenLength } = options.limits ?? scenarioLimits;
  let tokens = 0;
  let line = 1;
  let flowDepth = 0;
  let blocksOnLine = 0;
  let aliases = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (++tokens > maxTokens) {
      throw fault(options, {
        code: 'tooLarge',
        path: '',
        value: `> ${maxTokens} tokens`,
        expected: `≤ ${maxTokens}`,
        line,
      });
    }
    if (token.length > maxTokenLength) {
      const value = `${token.length} characters`;
      throw fault(options, { code: 'tooLarge', path: '', value, expected: `≤ ${maxTokenLength}`, line });
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') flowDepth++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flowDepth = Math.max(0, flowDepth - 1);
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') blocksOnLine++;
    else if (type === 'alias') aliases++;
    if (flowDepth > maxDepth || blocksOnLine > maxDepth) {
      throw fault(options, { code: 'tooDeep', path: '', value: `> ${maxDepth}`, expected: `≤ ${maxDepth}`, line });
    }
    if (aliases > maxAliases) {
      throw fault(options, {
        code: 'aliasBomb',
        path: '',
        value: `> ${maxAliases}`,
        expected: `≤ ${maxAliases}`,
        line,
      });
    }
    for (let at = token.indexOf('\n'); at !== -1; at = token.indexOf('\n', at + 1)) {
      line++;
      blocksOnLine = 0;
    }
  }
}
