import type { Sprites } from './sprites.ts';

/** A picture that dots are stamped on, and the ground it begins from in every frame. All of it is opaque. */
export interface PixelLayer {
  readonly image: ImageData;
  readonly pixels: Uint32Array;
  readonly ground: Uint32Array;
  readonly width: number;
  readonly height: number;
}

export function makePixelLayer(ground: HTMLCanvasElement): PixelLayer {
  const { width, height } = ground;
  const still = ground.getContext('2d')!.getImageData(0, 0, width, height);
  const image = new ImageData(width, height);
  return {
    image,
    pixels: new Uint32Array(image.data.buffer),
    ground: new Uint32Array(still.data.buffer),
    width,
    height,
  };
}

const opaque = 0xff000000;
const redAndBlue = 0x00ff00ff;
const green = 0x0000ff00;

/** Puts a sprite with its middle at a pixel; one that would reach over the edge is moved in. */
export function stamp(
  { pixels, width, height }: PixelLayer,
  sprites: Sprites,
  sprite: number,
  x: number,
  y: number,
): void {
  const { starts, solidUntil, offset, colour, below, reach } = sprites;
  const column = Math.min(width - 1 - reach, Math.max(reach, Math.round(x)));
  const row = Math.min(height - 1 - reach, Math.max(reach, Math.round(y)));
  const at = row * width + column;
  const solid = solidUntil[sprite]!;
  const end = starts[sprite + 1]!;
  for (let i = starts[sprite]!; i < solid; i++) pixels[at + offset[i]!] = colour[i]! | opaque;
  for (let i = solid; i < end; i++) {
    const place = at + offset[i]!;
    const under = pixels[place]!;
    const share = below[i]!;
    // Two channels at once: none can run over into the next.
    const mixed =
      ((Math.imul(under & redAndBlue, share) >>> 8) & redAndBlue) | ((Math.imul(under & green, share) >>> 8) & green);
    pixels[place] = (colour[i]! + mixed) | opaque;
  }
}
