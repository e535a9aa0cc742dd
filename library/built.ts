/** Version of the package, as its package.json and `zhili --version` say it. */
export const version: string = __VERSION__;

/** Digest of the sources of the engine and the models, 16 hex digits: what numbers depend on besides a question. */
export const engine: string = __ENGINE_DIGEST__;
