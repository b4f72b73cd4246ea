import { useEffect } from 'react';
import { actsNow, type RegisteredAct } from './act-registry.ts';
import { isTyping } from './is-typing.ts';
import { howItFits, isWithMod, sequenceMs } from './key-press.ts';
import { isMac } from './platform.ts';
import { singleKeysOn } from './single-keys.ts';

/** Hears every declared key. To be used once, by what stands around all pages. */
export function useKeyListener(): void {
  useEffect(() => {
    let before: KeyboardEvent[] = [];
    const onKey = (event: KeyboardEvent, wanted: (one: RegisteredAct & { key: string }) => boolean) => {
      if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
      const [last] = before.slice(-1);
      if (last && event.timeStamp - last.timeStamp > sequenceMs) before = [];
      const heard = actsNow()
        .reverse()
        .filter((one): one is RegisteredAct & { key: string } => one.key !== null)
        .filter((one) => wanted(one) && (!event.repeat || one.repeats));
      // A key that goes on no sequence may still begin one, or be one by itself.
      for (const presses of before.length > 0 ? [[...before, event], [event]] : [[event]]) {
        const fits = heard.map((one) => ({ one, how: howItFits(presses, one.key, isMac()) }));
        const whole = fits.find(({ how }) => how === 'whole');
        if (whole) {
          before = [];
          event.preventDefault();
          whole.one.act();
          return;
        }
        if (fits.some(({ how }) => how === 'beginning')) {
          before = presses;
          return;
        }
      }
      before = [];
    };
    // Controls keep some keys from whoever is above them: what is held with Ctrl or ⌘ is heard before they are, and so
    // are letters on a button that opens a menu, which does nothing with them.
    const early = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) onKey(event, (one) => isWithMod(one.key));
      else if (isLetterOnMenuButton(event)) alone(event);
    };
    const late = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !isLetterOnMenuButton(event)) alone(event);
    };
    const alone = (event: KeyboardEvent) => {
      if (isTyping(event.target) || !singleKeysOn()) return;
      onKey(event, (one) => !isWithMod(one.key));
    };
    window.addEventListener('keydown', early, true);
    window.addEventListener('keydown', late);
    return () => {
      window.removeEventListener('keydown', early, true);
      window.removeEventListener('keydown', late);
    };
  }, []);
}

function isLetterOnMenuButton({ key, target }: KeyboardEvent): boolean {
  if (key.length !== 1 || key === ' ' || !(target instanceof Element)) return false;
  return target.matches('button[aria-haspopup=true], button[aria-haspopup=menu]');
}

const isModifier = (key: string) => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
