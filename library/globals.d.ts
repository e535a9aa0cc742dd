/** Digest of the sources of sim/engine and models; the build puts it in. */
declare const __ENGINE_DIGEST__: string;
/** Version of package.json; the build puts it in. */
declare const __VERSION__: string;
