/** As fine as it is ever shown, on screens that are twice as fine. */
const side = 256;

/**
 * The middle of a picture as a small square, drawn anew: what is in a file beside what it shows, such as where it was
 * taken, does not go along. Null where it is no picture.
 */
export async function squarePhoto(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const cut = Math.min(picture.width, picture.height);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, side, side);
  pen.imageSmoothingQuality = 'high';
  // Of a portrait the upper part, where the face is.
  const top = (picture.height - cut) / 3;
  pen.drawImage(picture, (picture.width - cut) / 2, top, cut, cut, 0, 0, side, side);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88));
}
