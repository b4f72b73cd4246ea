import { mostBytesOfLogo } from '#domain/roadmap/logo.ts';

export type LogoFault = 'not a picture' | 'too large' | 'too detailed';

const mostBytesOfFile = 5_000_000;
/** Twice as fine as it is shown, for screens that are. */
const room = { width: 480, height: 144 };
const sizes = [1, 0.8, 0.6, 0.45];

/**
 * A picture from a file as the client's page can carry it: drawn anew, smaller, until it has few enough bytes. What is
 * in a file beside what it shows does not go along, nor anything that an SVG would run.
 */
export async function smallLogo(file: File): Promise<{ logo: string } | { fault: LogoFault }> {
  if (file.size > mostBytesOfFile) return { fault: 'too large' };
  const picture = await load(file);
  if (!picture) return { fault: 'not a picture' };
  for (const size of sizes) {
    const logo = draw(picture, size, 'image/png');
    if (logo && bytesIn(logo) <= mostBytesOfLogo) return { logo };
  }
  for (const size of sizes) {
    const logo = draw(picture, size, 'image/jpeg');
    if (logo && bytesIn(logo) <= mostBytesOfLogo) return { logo };
  }
  return { fault: 'too detailed' };
}

async function load(file: File): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
    return picture;
  } catch {
    return null;
  } finally {
    // It is decoded by now, and drawn from what was.
    URL.revokeObjectURL(address);
  }
}

function draw(picture: HTMLImageElement, size: number, type: 'image/png' | 'image/jpeg'): string | null {
  // An SVG may say nothing of how large it is.
  const width = picture.naturalWidth || room.width;
  const height = picture.naturalHeight || room.height;
  const scale = Math.min(room.width / width, room.height / height, 1) * size;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  if (type === 'image/jpeg') {
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, 0.85);
}

/** Of what base64 holds: four letters are three bytes. */
const bytesIn = (address: string) => Math.ceil(((address.length - address.indexOf(',') - 1) * 3) / 4);
