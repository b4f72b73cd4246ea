import { useEffect, useState } from 'react';

/** Keeps the screen on while this is shown, where the device allows it. Answers whether it does. */
export function useWakeLock(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async () => {
      if (document.hidden || lock || isOver) return;
      try {
        lock = await navigator.wakeLock.request('screen');
      } catch {
        // A device that saves its battery says no; the meeting goes on.
        return;
      }
      if (isOver) return void lock.release();
      setHeld(true);
      lock.addEventListener('release', () => {
        lock = null;
        setHeld(false);
      });
    };
    // It is let go of whenever another page is looked at.
    const again = () => void take();
    void take();
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
