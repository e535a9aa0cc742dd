import { memberName, type SyntaxNode, visitSource } from './syntax.ts';
import { lineOf, type Violation } from './violation.ts';

/** What ECMAScript defines to the last bit. Whatever else `Math` has may differ between engines. */
const exactMath = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(' '),
);

/** Names that bring in the clock, the locale, the garbage collector, or a way round this list. */
const forbiddenGlobals = new Set(
  'Date Intl performance crypto globalThis WeakRef FinalizationRegistry eval'.split(' '),
);

/** The one file that may sort; its comparators cannot return NaN. */
const orderFile = 'sim/engine/order.ts';

const deterministicRooms = ['sim/engine/', 'sim/experiment/', 'models/'];

/** Packages that these rooms may use, and where: what test/e2e/sameBits measures, or what computes nothing. */
const allowedPackages: readonly (readonly [place: string, packages: RegExp])[] = [
  ['sim/engine/arithmetic.ts', /^@stdlib\/math-base-special-[a-z0-9]+$/],
  ['sim/engine/exponential.ts', /^@stdlib\/math-base-special-exp$/],
  ['sim/engine/hash.ts', /^@noble\/hashes\//],
  ['sim/experiment/', /^comlink$/],
  ['sim/experiment/folder/', /^@noble\/hashes\//],
  ['sim/experiment/folder/parquet.ts', /^hyparquet(-writer)?$/],
];

const nonReferences: Readonly<Record<string, string>> = {
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  Property: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  MemberExpression: 'property',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

/** Whether an identifier stands for a value or a type and not for the name of a member. */
function isReference(parent: SyntaxNode | undefined, field: string): boolean {
  return parent === undefined || nonReferences[parent.type] !== field || parent.computed === true;
}

function isExactMath(parent: SyntaxNode | undefined, field: string): boolean {
  if (parent?.type !== 'MemberExpression' || field !== 'object' || parent.computed === true) return false;
  return exactMath.has(memberName(parent) ?? '');
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

function isAllowedPackage(file: string, specifier: string): boolean {
  return allowedPackages.some(([place, packages]) => file.startsWith(place) && packages.test(specifier));
}

/** Whether a file stands in a room whose results must have the same bits in every engine. */
export function isDeterministicRoom(file: string): boolean {
  return deterministicRooms.some((room) => file.startsWith(room));
}

/**
 * Everything in `source` that may give other bits in another JavaScript engine, on another day or in another country.
 * `file` is the path below the root, with `/`. Throws on a syntax error.
 */
export function arithmeticViolations(file: string, source: string): Violation[] {
  const violations: Violation[] = [];

  visitSource(file, source, (node, parent, field) => {
    const report = (rule: string, found: string, instead: string) => {
      violations.push({ file, line: lineOf(source, node.start), rule, found, instead });
    };
    if (node.type === 'Identifier' && isReference(parent, field)) {
      const name = node.name as string;
      if (forbiddenGlobals.has(name)) report('forbiddenGlobal', name, 'results may depend on parameters and seed only');
      if (name === 'Math' && !isExactMath(parent, field)) {
        const member = parent?.type === 'MemberExpression' ? memberName(parent) : undefined;
        const found = member === undefined ? 'Math' : `Math.${member}`;
        report('inexactMath', found, 'differs between engines: use sim/engine/arithmetic.ts, or a random stream');
      }
    }
    if (node.operator === '**' || node.operator === '**=') {
      report('inexactMath', node.operator, 'differs between engines: use pow of sim/engine/arithmetic.ts');
    }
    if (node.type === 'MemberExpression' || (node.type === 'Property' && parent?.type === 'ObjectPattern')) {
      const name = memberName(node) ?? '';
      if (name === 'localeCompare' || name.startsWith('toLocale')) report('locale', name, 'compare code units with <');
      if ((name === 'sort' || name === 'toSorted') && file !== orderFile) {
        report('order', name, `use ${orderFile}, whose comparators cannot return NaN`);
      }
    }
    const from = node.source as SyntaxNode | null | undefined;
    if (typeof from === 'object' && from !== null && typeof from.value === 'string') {
      if (!isRelative(from.value) && !isAllowedPackage(file, from.value)) {
        report('package', from.value, 'no package measured to give the same bits here');
      }
    }
  });
  return violations;
}
