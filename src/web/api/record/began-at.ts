/** When an entry was begun: an id of version 7 carries it. */
export function beganAt(id: string): string {
  const milliseconds = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return new Date(Number.isFinite(milliseconds) ? milliseconds : 0).toISOString();
}
