import { inflateSync } from 'node:zlib';
import { readJpeg } from '#domain/roadmap/jpeg.ts';
import { readLogo } from '#domain/roadmap/logo.ts';
import { type Png, readPng } from '#domain/roadmap/png.ts';

/** A picture that can be set, and how many points it has. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * The bytes of a picture that may be set on paper; null of any other, which is left out. Whatever sets it unpacks its
 * points where nobody catches what goes wrong, and would end the server with it: so all that can go wrong is tried here.
 */
export function pictureOnPaper(address: string): Picture | null {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  if (!readLogo(bytes).ok) return null;
  const png = readPng(bytes);
  if (png) return isSound(png) ? { bytes, width: png.width, height: png.height } : null;
  const jpeg = readJpeg(bytes);
  if (jpeg?.bits !== 8 || ![1, 3, 4].includes(jpeg.channels)) return null;
  return { bytes, width: jpeg.width, height: jpeg.height };
}

/** As many points as it says that it has, and no more are unpacked than that; each line in one of the five ways. */
function isSound({ width, height, bits, channels, isInterlaced, packed }: Png): boolean {
  if (bits !== 8 || isInterlaced) return false;
  const line = 1 + width * channels;
  try {
    const points = inflateSync(packed, { maxOutputLength: height * line });
    if (points.length !== height * line) return false;
    for (let at = 0; at < points.length; at += line) if ((points[at] ?? 0) > 4) return false;
    return true;
  } catch {
    return false;
  }
}
