import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';

/** What somebody wrote, as the playbook that it would be. A draft carries the version that it began from. */
export function contentOf(key: string, version: number | null, content: PlaybookContent): Playbook {
  return JSON.parse(JSON.stringify({ ...content, key, version: version ?? 0 })) as Playbook;
}
