import type { DealHead } from '#contract/deals/deal-page.ts';
import { playbookOfDealTexts } from '#texts/playbook-of-deal.ts';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

/** Which map the deal goes by, in its version, with the way to it. */
export function DealPlaybook({ playbook }: { playbook: DealHead['playbook'] }) {
  const t = useTexts(playbookOfDealTexts);
  const { key, version, label } = playbook;
  return t.rich(
    'goesBy',
    {
      playbook: (words) => (
        <Link look="quiet" href={`/playbook?key=${key}&version=${version}`}>
          {words}
        </Link>
      ),
    },
    { label, version },
  );
}
