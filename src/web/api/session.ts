import { useSuspenseQuery } from '@tanstack/react-query';
import { getMe } from '#contract/me/me.ts';
import { reading } from './queries.ts';

export const readingMe = () => ({ ...reading(getMe, {}), staleTime: 60_000 });

/** Who is signed in. Only for pages that are shown to members: their route has read it before they show. */
export const useMe = () => useSuspenseQuery(readingMe()).data;
