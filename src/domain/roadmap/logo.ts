import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

/** As many bytes as a logo may have: the client's page stays under 60 kB in all. */
export const mostBytesOfLogo = 16 * 1024;

/** As wide or high as one may be: a picture of few bytes can be made of more points than a phone holds. */
const mostPoints = 1200;

export type LogoType = 'image/png' | 'image/jpeg';

/** A picture by what its bytes say, whatever it is called: a PNG or a JPEG, whole, and no larger than a page has room for. */
export function readLogo(bytes: Uint8Array): Result<LogoType, Refusal> {
  if (bytes.length > mostBytesOfLogo) {
    return refuse('logo_not_usable', 'The logo has more than 16 kB. Choose a smaller picture.');
  }
  const begins = typeBy(bytes);
  if (!begins) {
    return refuse('logo_not_usable', 'The logo is not a PNG or a JPEG. Save the picture as one of these.');
  }
  const size = begins === 'image/png' ? readPng(bytes) : readJpeg(bytes);
  if (!size) {
    return refuse(
      'logo_not_usable',
      'The logo cannot be read to its end. Save the picture once more, or choose another.',
    );
  }
  const isFitting = (points: number) => points > 0 && points <= mostPoints;
  if (!isFitting(size.width) || !isFitting(size.height)) {
    return refuse('logo_not_usable', 'The logo is more than 1200 points wide or high. Make it smaller.');
  }
  return accept(begins);
}

function typeBy([first, second]: Uint8Array): LogoType | null {
  if (first === 0x89 && second === 0x50) return 'image/png';
  return first === 0xff && second === 0xd8 ? 'image/jpeg' : null;
}
