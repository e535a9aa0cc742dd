import type { EvalFunction, MathJsInstance, MathNode } from 'mathjs';
import { nearestOf } from '../scenarios/loader/nearest.ts';
import { type Fault, FaultError } from '../sim/engine/fault.ts';
import { libraryFault } from './faultCodes.ts';

/** What an expression may call, all of mathjs and of numbers alone. */
const functions = [
  'abs',
  'cbrt',
  'ceil',
  'cube',
  'exp',
  'fix',
  'floor',
  'hypot',
  'isNaN',
  'log',
  'log10',
  'log1p',
  'log2',
  'max',
  'mean',
  'median',
  'min',
  'mod',
  'nthRoot',
  'pow',
  'prod',
  'round',
  'sign',
  'sqrt',
  'square',
  'std',
  'sum',
  'variance',
];
const values: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  Infinity: Number.POSITIVE_INFINITY,
  NaN: Number.NaN,
};

/** Operators by the name of their function: arithmetic, comparison, logic. No assignment, index, unit, text or matrix. */
const operators = new Set([
  'add',
  'subtract',
  'multiply',
  'divide',
  'pow',
  'mod',
  'unaryMinus',
  'unaryPlus',
  'smaller',
  'smallerEq',
  'larger',
  'largerEq',
  'equal',
  'unequal',
  'and',
  'or',
  'xor',
  'not',
]);

/** Longest expression, in characters: the sum of a hundred outcomes fits, and its tree is no deeper than the stack. */
const longest = 2000;

/** A checked expression over the keys of `outcomes`. */
export type Expression = (outcomes: Readonly<Record<string, number>>) => unknown;

let loading: Promise<MathJsInstance> | undefined;

/** Loads mathjs, when first an expression is read. */
async function mathjs(): Promise<MathJsInstance> {
  const { create, all } = await import('mathjs/number');
  return create(all, { predictable: true });
}

/**
 * Reads a mathjs expression over `known` names, among them such with a point (`hours.patrol`): numbers, operators, comparisons, `a ? b : c`
 * and the functions above. Throws `expressionSyntax`, `expressionNotAllowed` and `unknownName` with the nearest, all at once, under `path`;
 * `tooLarge` for more than 2000 characters.
 */
export async function readExpression(text: string, known: readonly string[], path: string): Promise<Expression> {
  if (text.length > longest) {
    throw new FaultError({ code: 'tooLarge', path, value: `${text.length} characters`, expected: `≤ ${longest}` });
  }
  loading ??= mathjs();
  const math = await loading;
  const faults: Fault[] = [];
  const names = new Map<string, string>();
  let compiled: EvalFunction;
  try {
    const tree = math.parse(text.trim());
    const resolved = tree.transform((node, _, parent) => symbolOf(node, parent, { math, known, names, path, faults }));
    compiled = resolved.compile();
  } catch (error) {
    // Also where brackets or signs within one another exhaust the stack.
    throw new FaultError(libraryFault('expressionSyntax', path, { value: (error as Error).message }));
  }
  if (faults.length > 0) throw new FaultError(faults);
  return (outcomes) => {
    const scope: Record<string, number> = { ...values };
    for (const [key, name] of names) scope[name] = outcomes[key] ?? Number.NaN;
    return compiled.evaluate(scope);
  };
}

interface Reading {
  readonly math: MathJsInstance;
  readonly known: readonly string[];
  /** Names in the scope by key of an outcome. */
  readonly names: Map<string, string>;
  readonly path: string;
  readonly faults: Fault[];
}

/** The node itself where it may stand, else a fault; an outcome becomes a symbol of its own, since `utilisation` and `utilisation.county` are both outcomes. */
function symbolOf(node: MathNode, parent: MathNode | null, reading: Reading): MathNode {
  const { math, known, names, path, faults } = reading;
  const refuse = (value: string) => {
    faults.push(libraryFault('expressionNotAllowed', path, { value }));
    return new math.ConstantNode(0);
  };
  if (math.isSymbolNode(node) || math.isAccessorNode(node)) {
    if (math.isSymbolNode(node) && parent !== null && math.isFunctionNode(parent) && parent.fn === node) return node;
    const key = node.toString();
    if (known.includes(key)) {
      const name = names.get(key) ?? `outcome${names.size}`;
      names.set(key, name);
      return new math.SymbolNode(name);
    }
    if (math.isSymbolNode(node) && Object.hasOwn(values, key)) return node;
    if (math.isAccessorNode(node) && !/^\w+(\.\w+)*$/.test(key)) return refuse(key);
    faults.push(libraryFault('unknownName', path, { value: key, expected: nearestOf(key, known) }));
    return new math.ConstantNode(0);
  }
  if (math.isFunctionNode(node)) {
    const called = node.fn.toString();
    if (functions.includes(called)) return node;
    faults.push(libraryFault('unknownName', path, { value: `${called}()`, expected: nearestOf(called, functions) }));
    return new math.ConstantNode(0);
  }
  if (math.isConstantNode(node)) {
    if (typeof node.value === 'number' || typeof node.value === 'boolean') return node;
    return refuse(node.value === undefined ? '' : node.toString());
  }
  if (math.isOperatorNode(node)) return operators.has(node.fn) ? node : refuse(node.op);
  const isHarmless = math.isParenthesisNode(node) || math.isConditionalNode(node) || math.isRelationalNode(node);
  return isHarmless ? node : refuse(node.toString());
}
