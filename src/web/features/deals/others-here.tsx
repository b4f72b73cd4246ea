import { togetherTexts } from '#texts/together.ts';
import { usePresent } from '../../api/presence.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';

/** Colleagues who look at this deal right now, and those who write in it. */
export function OthersHere({ dealId }: { dealId: string }) {
  const t = useTexts(togetherTexts);
  const people = usePresent(dealId);
  return (
    <span role="status" className="inline-flex flex-wrap gap-x-3 align-baseline print:hidden">
      {people.map(({ memberId, name, doing }) => (
        <span key={memberId} className="ml-3 inline-flex items-center gap-1.5 text-us">
          <span
            aria-hidden="true"
            className={classes(
              'size-[7px] rounded-full bg-us',
              doing === 'writing' && 'animate-[breathe_1.6s_ease-in-out_infinite]',
            )}
          />
          {doing === 'writing' ? t('writing', { name }) : t('looking', { name })}
        </span>
      ))}
    </span>
  );
}
