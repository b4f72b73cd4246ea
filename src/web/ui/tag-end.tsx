import { Button } from 'react-aria-components/Button';
import { CloseIcon } from './icons.tsx';

/** At the end of a tag: takes it away. */
export function TagEnd({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <Button
      aria-label={label}
      onPress={onPress}
      className="thumb flex size-5 flex-none cursor-pointer items-center justify-center rounded-full opacity-60 hover:opacity-100 [&_svg]:size-2.5"
    >
      <CloseIcon />
    </Button>
  );
}
