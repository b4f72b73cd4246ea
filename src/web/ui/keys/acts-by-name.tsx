import { useAct } from './use-key.ts';

interface ActByName {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

/** What a menu offers, found by its name in the palette as well: the palette knows what can be done here. */
export function ActsByName({ acts }: { acts: readonly ActByName[] }) {
  return acts.map((one) => <OneAct key={one.id} label={one.label} act={one.act} />);
}

function OneAct({ label, act }: { label: string; act: () => void }) {
  useAct({ label, act });
  return null;
}
