import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { undoFacts } from '#contract/ledger/ledger.ts';
import type { OutputOf } from '#contract/operation.ts';
import {
  type RoadmapReader,
  restoreRoadmapLink,
  revokeRoadmapLink,
  shareRoadmap,
} from '#contract/roadmap/roadmap-links.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useSayDone, type Way } from '../../api/undo.ts';
import { useTexts } from '../../ui/reader.tsx';

/** Until when new links work: so many days, or the end of a day that was chosen. */
export type LinkEnd = { readonly days: number } | { readonly expiresAt: string };

/** A link that was made a moment ago, which is shown only now. */
export interface MadeLink {
  readonly link: OutputOf<typeof shareRoadmap>['link'];
  readonly address: string;
  /** Made with others in one act. */
  readonly isOneOfSeveral: boolean;
}

/**
 * Makes links, one for each person, as one act with one way back. What is shown once is kept for as long as the page is
 * open, also while it is revoked: that may be taken back.
 */
export function useLinkMaking(dealId: string, end: LinkEnd) {
  const t = useTexts(shareRoadmapTexts);
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [made, setMade] = useState<readonly MadeLink[]>([]);
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = useRef(false);

  const hide = ({ link }: MadeLink) => setMade((all) => all.filter((one) => one.link.linkId !== link.linkId));

  /** `replaced`: the link that each new one stands in the place of, which is revoked with it. */
  const make = async (people: readonly RoadmapReader[], replaced?: { linkId: string }) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(null);
    setUnderWay(people.map(({ contactId }) => contactId));
    const done: { made: MadeLink; factIds: readonly string[] }[] = [];
    try {
      for (const { contactId } of people) {
        const input = { dealId, contactId, ...end };
        const { link, linkPath, factIds } = await call(shareRoadmap, input, { idempotencyKey: newId() });
        const address = new URL(linkPath, window.location.origin).toString();
        done.push({ made: { link, address, isOneOfSeveral: people.length > 1 }, factIds });
      }
      if (replaced) await revoke(dealId, replaced.linkId);
    } catch (error) {
      setProblem(explain(error));
    }
    await queries.invalidateQueries();
    const links = done.map((one) => one.made);
    setMade((all) => [...links, ...all]);
    const [first] = links;
    if (first) {
      const said = replaced
        ? t('saidReplaced', { name: first.link.contactName })
        : t('saidMade', { count: links.length, name: first.link.contactName });
      sayDone(
        said,
        takingBackLinks(dealId, { links, factIds: done.flatMap((one) => one.factIds), replaced }),
      );
    }
    setUnderWay([]);
    isBusy.current = false;
  };
  return { made, make, underWay, problem, hide };
}

interface MadeLinks {
  links: readonly MadeLink[];
  factIds: readonly string[];
  replaced: { linkId: string } | undefined;
}

/** The links open nothing any more, and the ledger says that they were not shared; what they replaced opens again. */
function takingBackLinks(dealId: string, { links, factIds, replaced }: MadeLinks): Way {
  return {
    go: async () => {
      for (const { link } of links) await revoke(dealId, link.linkId);
      if (replaced) await restore(dealId, replaced.linkId);
      const undone = await call(undoFacts, { dealId, factIds: [...factIds] }, { idempotencyKey: newId() });
      return {
        go: async () => {
          for (const { link } of links) await restore(dealId, link.linkId);
          if (replaced) await revoke(dealId, replaced.linkId);
          const again = await call(
            undoFacts,
            { dealId, factIds: undone.factIds },
            { idempotencyKey: newId() },
          );
          return takingBackLinks(dealId, { links, factIds: again.factIds, replaced });
        },
      };
    },
  };
}

const revoke = (dealId: string, linkId: string) =>
  call(revokeRoadmapLink, { dealId, linkId }, { idempotencyKey: newId() });
const restore = (dealId: string, linkId: string) =>
  call(restoreRoadmapLink, { dealId, linkId }, { idempotencyKey: newId() });
