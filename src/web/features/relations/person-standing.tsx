import { relationsTexts } from '#texts/relations.ts';
import { PositionDots } from '../../ui/position-dots.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { givenBy, type PersonAround } from './people-around.ts';
import { AttitudeMark, InfluenceMark } from './weight-marks.tsx';

/** So many fit into a box of the map; of more the figure alone is told. */
const mostDots = 11;

interface PersonStandingProps {
  part: NonNullable<PersonAround['part']>;
  kinds: ReadonlyMap<string, string>;
}

/** Where somebody stands in the deal, at a glance: what they gave, how they think of it, how much they count. */
export function PersonStanding({ part, kinds }: PersonStandingProps) {
  const t = useTexts(relationsTexts);
  const given = t('given', givenBy(part));
  return (
    <>
      {part.positions.length > mostDots ? (
        <span className="text-[11.5px] leading-none text-soft">{given}</span>
      ) : (
        <PositionDots
          label={given}
          dots={part.positions.map(({ kind, state, here }) => ({
            ...{ id: kind, state, isHere: here },
            name: kinds.get(kind) ?? kind,
          }))}
        />
      )}
      <span className="flex items-center justify-between gap-2">
        <AttitudeMark attitude={part.attitude} />
        <InfluenceMark influence={part.influence} />
      </span>
    </>
  );
}
