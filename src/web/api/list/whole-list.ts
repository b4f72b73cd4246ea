import type { OperationContract } from '#contract/operation.ts';
import { call } from '../client.ts';

/** As many as the server gives at once. */
const pageSize = 200;

interface Page<Item> {
  items: Item[];
  next: string | null;
  count: number;
}

/** All of a list, read page by page from its beginning; `onRead` hears how many there are by then. */
export async function readWholeList<Item>(
  contract: OperationContract,
  input: Readonly<Record<string, unknown>>,
  onRead: (read: number, of: number) => void,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const from: { cursor?: string } = cursor === null ? {} : { cursor };
    const page: Page<Item> = await (call(contract, {
      ...input,
      ...from,
      limit: pageSize,
    } as never) as Promise<Page<Item>>);
    items.push(...page.items);
    onRead(items.length, page.count);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}
