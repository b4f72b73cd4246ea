/** Words fall into so many buckets; few collide, and none of them is written down in the weights. */
export const bucketCount = 2 ** 16;

/** The bucket of a text, by FNV-1a over its UTF-16 units, the same on every machine. */
export function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash ^= text.charCodeAt(place);
    hash = Math.imul(hash, 0x01000193);
  }
  // The low bits of FNV mix worst: the high ones are folded in.
  return ((hash >>> 16) ^ hash) & (bucketCount - 1);
}
