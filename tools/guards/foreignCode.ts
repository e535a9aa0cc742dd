import { memberName, type SyntaxNode, visitSource } from './syntax.ts';
import { lineOf, type Violation } from './violation.ts';

/** Rooms whose sources read what others have written: cases, policies, experiments, tokens, own rules, jobs of a queue. */
const readingRooms = [
  'sim/',
  'models/',
  'scenarios/',
  'ledger/',
  'locales/',
  'report/',
  'cli/',
  'library/',
  'notebook/',
];

type Rule = 'compiledText' | 'runningModule' | 'computedImport' | 'reachedConstructor';

/** Where a rule does not hold, and why. */
const exceptions: readonly (readonly [file: string, rule: Rule, why: string])[] = [
  [
    'library/registry.ts',
    'compiledText',
    'own rules are functions of the caller; only workers of a laboratory compile them',
  ],
  ['notebook/frame/session.ts', 'compiledText', 'cells of a notebook, in a sandboxed document of no origin'],
  ['sim/engine/extended.ts', 'reachedConstructor', 'of a typed array that the engine made'],
];

/** Make code of a text, by whatever way they are reached. */
const compilers = new Set(['eval', 'Function', 'AsyncFunction', 'GeneratorFunction', 'ShadowRealm', 'execScript']);

/** Run a text that they are given in place of a function. */
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/** Run programs or texts, or load what is named by one. */
const runningModules = /^(?:node:)?(?:vm|child_process|repl|inspector|module|cluster)(?:\/|$)/;

const nameFields: Readonly<Record<string, string>> = {
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  Property: 'key',
  MemberExpression: 'property',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

/** Whether an identifier stands for a value: no type, no name of a member. */
function isValue(parent: SyntaxNode | undefined, field: string): boolean {
  if (parent === undefined) return true;
  return !parent.type.startsWith('TS') && (nameFields[parent.type] !== field || parent.computed === true);
}

/** `Function.prototype` compiles nothing. */
const isItsPrototype = (parent: SyntaxNode | undefined, field: string): boolean =>
  parent?.type === 'MemberExpression' && field === 'object' && memberName(parent) === 'prototype';

const isText = (node: SyntaxNode | undefined): boolean =>
  (node?.type === 'Literal' && typeof node.value === 'string') || node?.type === 'TemplateLiteral';

/** A text that stands in the source as it is. */
const isWritten = (node: SyntaxNode | undefined): boolean =>
  isText(node) && !(Array.isArray(node?.expressions) && node.expressions.length > 0);

const isNew = (node: SyntaxNode | undefined, name: string): boolean =>
  node?.type === 'NewExpression' && (node.callee as SyntaxNode).name === name;

function calleeName({ callee }: SyntaxNode): string {
  const called = callee as SyntaxNode;
  return called.type === 'Identifier' ? (called.name as string) : (memberName(called) ?? '');
}

/** Whether a file stands in a room that reads what others have written. */
export const isReadingRoom = (file: string): boolean => readingRooms.some((room) => file.startsWith(room));

/**
 * Every place in `source` where a text could become code: `eval`, `Function` and its kin by name, by member or through `.constructor`; timers with texts; modules that run
 * programs; imports of computed names; workers made of a text or of a file that a queue's library would load. `file` is the path below the root, with `/`. Throws on a syntax error.
 */
export function foreignCodeViolations(file: string, source: string): Violation[] {
  const violations: Violation[] = [];
  visitSource(file, source, (node, parent, field) => {
    const report = (rule: Rule, found: string, instead: string) => {
      if (exceptions.some(([place, what]) => place === file && what === rule)) return;
      violations.push({ file, line: lineOf(source, node.start), rule, found, instead });
    };
    const compiled = (found: string) => report('compiledText', found, 'what is read is data, never code');
    const computed = (found: string) => report('computedImport', found, 'the name of a module stands in the source');
    const from = node.source as SyntaxNode | null | undefined;
    const name = memberName(node) ?? '';
    if (node.type === 'Identifier' && compilers.has(node.name as string) && isValue(parent, field)) {
      if (!isItsPrototype(parent, field)) compiled(node.name as string);
    }
    if (node.type === 'MemberExpression' || (node.type === 'Property' && parent?.type === 'ObjectPattern')) {
      if (compilers.has(name)) compiled(name);
      if (name === 'constructor') report('reachedConstructor', name, 'a way to Function: name the class');
    }
    if (node.type === 'Property' && parent?.type === 'ObjectExpression' && name === 'eval') compiled(name);
    if (node.type === 'CallExpression') {
      if (timers.has(calleeName(node)) && isText((node.arguments as readonly SyntaxNode[])[0]))
        compiled(calleeName(node));
      if (calleeName(node) === 'require') computed('require');
    }
    if (isNew(node, 'Worker')) {
      const [first, second] = node.arguments as readonly SyntaxNode[];
      if (isText(second) || isNew(second, 'URL') || first?.type === 'TemplateLiteral') compiled('Worker');
    }
    if (node.type === 'ImportExpression') {
      if (!isWritten(from ?? undefined)) computed('import()');
    }
    if (typeof from === 'object' && from !== null && runningModules.test(String(from.value ?? ''))) {
      report('runningModule', String(from.value), 'no program is started and no text run from here');
    }
  });
  return violations;
}
