import { parseAst } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const holders = new Set(['levers', 'uncertainties', 'constants', 'statusQuo']);
const holderTypes = new Set(['Levers', 'Uncertainties', 'Constants']);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression']);
const bare = (node: Node): Node => (wrappers.has(node.type) ? bare(node.expression as Node) : node);

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined;

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) isNode(one) && walk(one, visit);
    else if (isNode(value)) walk(value, visit);
  }
}

function typeNameOf(pattern: Node): string | undefined {
  const annotation = (pattern.typeAnnotation as Node | null)?.typeAnnotation as Node | undefined;
  return annotation?.type === 'TSTypeReference' ? nameOf(annotation.typeName) : undefined;
}

/**
 * Keys of parameters that a module reads: as a property of levers, uncertainties or constants, under whatever name these have in the module (destructured, renamed,
 * declared by type), taken out of them by a pattern, or named as a string where they are read by key.
 */
export function parameterReads(source: string, keys: ReadonlySet<string>): Set<string> {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  const fields = new Set(holders);
  walk(program, (node) => {
    if (node.type === 'PropertyDefinition' && holderTypes.has(typeNameOf(node) ?? '')) fields.add(nameOf(node.key)!);
  });
  const names = new Set(fields);
  const patterns: Node[] = [];
  const holds = (node: Node): boolean => {
    const one = bare(node);
    if (one.type === 'MemberExpression') return one.computed !== true && fields.has(nameOf(one.property) ?? '');
    return names.has(nameOf(one) ?? '');
  };
  const bind = (target: unknown) => {
    if (!isNode(target)) return;
    const name = nameOf(target);
    if (name !== undefined) names.add(name);
    else if (target.type === 'ObjectPattern') patterns.push(target);
    else if (target.type === 'AssignmentPattern') bind(target.left);
  };
  walk(program, (node) => {
    if (holderTypes.has(typeNameOf(node) ?? '')) bind(node);
    if (node.type === 'Property' && fields.has(nameOf(node.key) ?? '')) bind(node.value);
  });
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' && isNode(node.init) && holds(node.init)) bind(node.id);
  });

  const found = new Set<string>();
  const named: string[] = [];
  let byKey = false;
  const add = (key: unknown) => typeof key === 'string' && keys.has(key) && found.add(key);
  for (const { properties } of patterns) for (const one of properties as Node[]) add(nameOf(one.key));
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') named.push(node.value);
    if (node.type !== 'MemberExpression' || !holds(node.object as Node)) return;
    if (node.computed === true) byKey = true;
    else add(nameOf(node.property));
  });
  if (byKey) named.forEach(add);
  return found;
}
