/** The bytes of a picture that comes as an address which holds it. */
export function bytesOfLogo(address: string): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
