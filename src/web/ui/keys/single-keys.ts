import { useSyncExternalStore } from 'react';

const place = 'leadsheet.single-keys';
const listeners = new Set<() => void>();

/** Whether a letter by itself does something. Who dictates or slips easily can switch that off, in this browser. */
export const singleKeysOn = (): boolean => localStorage.getItem(place) !== 'off';

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
  for (const listener of listeners) listener();
}

export const useSingleKeys = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);
