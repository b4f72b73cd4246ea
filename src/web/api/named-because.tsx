import { binTexts } from '#texts/bin.ts';
import { Few } from '../ui/few.tsx';
import { Link } from '../ui/link.tsx';
import { useTexts } from '../ui/reader.tsx';

/** What an act left out, and why. */
export interface Because {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

interface NamedBecauseProps {
  those: readonly Because[];
  hrefOf: (id: string) => string;
}

/** Each by its name, with the reason; of many the first few. */
export function NamedBecause({ those, hrefOf }: NamedBecauseProps) {
  const t = useTexts(binTexts);
  return (
    <Few items={those} atFirst={8} more={(count) => t('more', { count })}>
      {(shown) => (
        <ul className="flex flex-col gap-1">
          {shown.map(({ id, name, because }) => (
            <li key={id}>
              <Link look="name" href={hrefOf(id)}>
                {name}
              </Link>
              <span className="text-soft"> · {because}</span>
            </li>
          ))}
        </ul>
      )}
    </Few>
  );
}
