import {
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { getMe } from '#contract/me/me.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { call, isFault, refusalCode } from './client.ts';

/** A read, keyed by the operation's name and its input. */
export function reading<Contract extends OperationContract>(contract: Contract, input: SentTo<Contract>) {
  return queryOptions({
    queryKey: [contract.name, input],
    queryFn: ({ signal }): Promise<OutputOf<Contract>> => call(contract, input, { signal }),
  });
}

/** `how` may keep the last answer while another is read, or read again every so many milliseconds. */
export function useRead<Contract extends OperationContract>(
  contract: Contract,
  input: SentTo<Contract>,
  how: {
    placeholderData?: (before: OutputOf<Contract> | undefined) => OutputOf<Contract> | undefined;
    refetchInterval?: number;
    enabled?: boolean;
  } = {},
) {
  return keepingWhatWasRead(
    useQuery({ ...reading(contract, input), ...how } as ReturnType<typeof reading<Contract>>),
  );
}

/**
 * What was read, and what is being typed in it, stays on the page where it cannot be read again: whoever is signed out
 * signs in again over it, and of a fault a line above it tells (`useNotReadSince`).
 */
export function keepingWhatWasRead<Answer>(query: UseQueryResult<Answer>): UseQueryResult<Answer> {
  const { data, error } = query;
  if (data === undefined || !(isFault(error) || refusalCode(error) === 'not_signed_in')) return query;
  return { ...query, isError: false, error: null } as UseQueryResult<Answer>;
}

/** Like `useRead`, for what is only needed once something has been opened or typed; keeps the last answer meanwhile. */
export function useReadWhen<Contract extends OperationContract>(
  when: boolean,
  contract: Contract,
  input: SentTo<Contract>,
) {
  return useRead(contract, input, { enabled: when, placeholderData: (before) => before });
}

/** `onSignedOut` is told when the server no longer knows who is asking. Who is signed in at all, the routes ask. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: Error) => {
    if (refusalCode(error) === 'not_signed_in') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== getMe.name) watch(error);
      },
    }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // An expected no stays a no; an outage may pass.
        retry: (failures, error) => failures < 2 && isFault(error),
      },
    },
  });
}
