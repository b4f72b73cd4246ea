/** A browser's own storage, where a test runs without a browser. */
export function standInStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  for (const method of ['getItem', 'setItem', 'removeItem']) {
    Object.defineProperty(storage, method, { enumerable: false });
  }
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  return kept;
}
