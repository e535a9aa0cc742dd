/** Digest of engine and models, put in by the build. */
declare const __ENGINE_DIGEST__: string;
