/** The package brings no types; what is used of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype' },
  ): Promise<Buffer>;
}
