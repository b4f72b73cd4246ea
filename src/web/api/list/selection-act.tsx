import { Button } from '../../ui/button.tsx';
import { useAct } from '../../ui/keys/use-key.ts';

interface SelectionActProps {
  label: string;
  /** Further words to find it by in the palette. */
  words?: string;
  look?: 'danger';
  mayAct: boolean;
  onAct: () => void;
}

/** What can be done with all that is selected: pressed in the bar, or found by its name in the palette. */
export function SelectionAct({ label, words = '', look, mayAct, onAct }: SelectionActProps) {
  useAct({ label, words, when: mayAct, act: onAct });
  return (
    <Button size="small" {...(look ? { look } : {})} isDisabled={!mayAct} onPress={onAct}>
      {label}
    </Button>
  );
}
