import { connect } from '#contract/client.ts';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { CallFailed, fetchAndNote } from './client.ts';

/** Calls an operation with a file that travels as it is, to the address where that is taken. */
export async function callWithFile<Contract extends OperationContract>(
  contract: Contract,
  input: SentTo<Contract>,
  { url, file, signal }: { readonly url: string; readonly file: Blob; readonly signal: AbortSignal },
): Promise<OutputOf<Contract>> {
  const client = connect<AbortSignal>({
    fetch: (_, init) => {
      const headers = { ...init.headers, 'content-type': 'application/octet-stream' };
      return fetchAndNote(url, { ...init, headers, body: file });
    },
  });
  const answer = await client.call(contract, input, { signal });
  if (answer.ok) return answer.value;
  throw new CallFailed(answer.failure);
}
