/**
 * Version of the package, as its package.json and `zhili --version` say it.
 *
 * @example
 * ```ts
 * import { version } from 'zhili';
 *
 * if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(version);
 * ```
 */
export const version: string = __VERSION__;

/**
 * Digest of the sources of the engine and the models, 16 hex digits: what numbers depend on besides a question.
 *
 * @example
 * ```ts
 * import { engine } from 'zhili';
 *
 * if (!/^[0-9a-f]{16}$/.test(engine)) throw new Error(engine);
 * ```
 */
export const engine: string = __ENGINE_DIGEST__;
