/** Whose machine it is, and whether the way there can be listened to. */
export function wayTo(address: string): { host: string; isHere: boolean; isOpen: boolean } {
  const { protocol = '', host = address, hostname = '' } = URL.canParse(address) ? new URL(address) : {};
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return { host, isHere, isOpen: protocol === 'http:' && !isHere };
}
