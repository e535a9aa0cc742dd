import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { isReadable, readable } from './checkText.ts';
import { maxDepth } from './checkTokens.ts';
import { fault, faultError, type LoadFault, type LoadOptions, shown } from './loadFault.ts';

/** A file's data with the 1-based line of every value, and what was wrong with it already as YAML. */
export interface Tree {
  readonly value: unknown;
  /** Line of the value at a path, or of the nearest container that is there. */
  lineOf(path: string): number;
  readonly faults: readonly LoadFault[];
}

/** Values after every alias is followed. */
const maxValues = 50_000;

/** Names that reach for JavaScript's own machinery. */
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The path of an entry: `parent.key`, `parent[0]`. */
export const joined = (parent: string, key: string | number): string =>
  typeof key === 'number' ? `${parent}[${key}]` : parent === '' ? key : `${parent}.${key}`;

/**
 * Reads a checked YAML text into plain data: maps, lists, text, finite numbers, booleans, null. Throws every `yamlSyntax` at once, or
 * `tooDeep` / `aliasBomb` / `tooLarge`; keeps duplicate and prototype keys, wrong keys, non-finite numbers
 * and unreadable characters as faults.
 */
export function readTree(text: string, options: LoadOptions): Tree {
  const lineCounter = new LineCounter();
  const document = parsed(text, lineCounter, options);
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const syntax = [...document.errors, ...document.warnings].map((error): LoadFault => {
    const line = lineAt(error.pos[0]);
    // The parser's own word for an overflow of its stack.
    if (error.code === 'RESOURCE_EXHAUSTION') return { code: 'tooDeep', path: '', expected: `≤ ${maxDepth}`, line };
    return { code: 'yamlSyntax', path: '', value: shown(error.message), line };
  });
  // A directive can change what the same words mean (YAML 1.1: yes is true, 1:30 is 90).
  if (document.directives?.yaml.explicit === true || Object.keys(document.directives?.tags ?? {}).length > 1) {
    syntax.push({ code: 'yamlSyntax', path: '', value: '%', line: 1 });
  }
  if (syntax.length > 0) throw faultError(options, syntax);
  const reader = new TreeReader(lineAt, options);
  const value = reader.read(document.contents, '', 1);
  return {
    value,
    faults: reader.faults,
    lineOf(path) {
      for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'), at.lastIndexOf('[')))) {
        const line = reader.lines.get(at);
        if (line !== undefined) return line;
      }
      return reader.lines.get('') ?? 1;
    },
  };
}

function parsed(text: string, lineCounter: LineCounter, options: LoadOptions): Document {
  try {
    // Unique keys are checked by the reader: the parser compares each key with all others.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, merge: false, schema: 'core' });
  } catch (error) {
    // What the parser trips over is a fault of the file for whoever wrote it.
    throw fault(options, { code: 'yamlSyntax', path: '', value: shown(String((error as Error).message)) });
  }
}

class TreeReader {
  readonly faults: LoadFault[] = [];
  readonly lines = new Map<string, number>();
  readonly #lineAt: (offset: number) => number;
  readonly #options: LoadOptions;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #values = 0;
  #aliased = false;

  constructor(lineAt: (offset: number) => number, options: LoadOptions) {
    this.#lineAt = lineAt;
    this.#options = options;
  }

  read(node: unknown, path: string, line: number): unknown {
    if (isAlias(node)) {
      this.#aliased = true;
      const target = this.#anchors.get(node.source);
      // An anchor that stands for what contains it would never end.
      if (target === undefined || this.#open.has(target))
        throw this.#refused('aliasBomb', path, `*${node.source}`, line);
      return this.read(target, path, line);
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
    if (++this.#values > maxValues) {
      throw this.#refused(this.#aliased ? 'aliasBomb' : 'tooLarge', path, `> ${maxValues}`, line, `≤ ${maxValues}`);
    }
    if (this.#open.size > maxDepth) throw this.#refused('tooDeep', path, `> ${maxDepth}`, line, `≤ ${maxDepth}`);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const own = isScalar(node) && node.range ? this.#lineAt(node.range[0]) : line;
    if (!this.lines.has(path)) this.lines.set(path, own);
    if (isScalar(node)) return this.#scalar(node.value, path, own);
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node.items, path, own) : this.#list(node.items, path, own);
    this.#open.delete(node);
    return value;
  }

  #map(items: readonly unknown[], path: string, line: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const item of items) {
      if (!isPair(item)) continue;
      const keyNode: unknown = item.key;
      const keyLine = isScalar(keyNode) && keyNode.range ? this.#lineAt(keyNode.range[0]) : line;
      if (!isScalar(keyNode) || typeof keyNode.value === 'object' || keyNode.value === undefined) {
        this.faults.push({ code: 'wrongType', path, value: 'key', expected: 'text', line: keyLine });
        continue;
      }
      const key = String(keyNode.value);
      const at = joined(path, key);
      if (!isReadable(key)) {
        this.faults.push({ code: 'badEncoding', path: readable(at), expected: 'UTF-8', line: keyLine });
      } else if (prototypeKeys.has(key)) {
        this.faults.push({ code: 'prototypeKey', path: at, value: key, line: keyLine });
      } else if (Object.hasOwn(map, key)) {
        this.faults.push({ code: 'duplicateKey', path: at, value: shown(key), line: keyLine });
      } else {
        map[key] = this.read(item.value, at, keyLine);
      }
    }
    return map;
  }

  #list(items: readonly unknown[], path: string, line: number): unknown[] {
    return items.map((item, index) => {
      const range = (item as Node | null)?.range;
      return this.read(item, joined(path, index), range ? this.#lineAt(range[0]) : line);
    });
  }

  #scalar(value: unknown, path: string, line: number): unknown {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.faults.push({ code: 'notFinite', path, value: String(value), expected: 'finite', line });
    }
    // An escape (`"\x1b"`) writes what no text may hold.
    if (typeof value === 'string' && !isReadable(value)) {
      this.faults.push({ code: 'badEncoding', path, value: shown(readable(value)), expected: 'UTF-8', line });
    }
    return value;
  }

  #refused(code: LoadFault['code'], path: string, value: string, line: number, expected?: string) {
    return fault(this.#options, { code, path, value, line, ...(expected === undefined ? {} : { expected }) });
  }
}
