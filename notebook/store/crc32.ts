const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309, as in gzip and PNG: tells accidents, not forgery, at a fraction of what a SHA-256 costs in JavaScript. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let place = 0; place < bytes.length; place++) {
    value = table[(value ^ bytes[place]!) & 0xff]! ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
