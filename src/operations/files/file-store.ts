import { folderStore } from '#connectors/files/folder-store.ts';

/** Where the bytes of files lie: a folder, or a service for them. What it keeps is known by a key and nothing else. */
export interface FileStore {
  /** Keeps bytes under a key once the last of them has come; what breaks off leaves nothing to be read. */
  keep(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes, or those from `start` to `end`, both included; undefined where there are none. */
  open(key: string, range?: { start: number; end: number }): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Takes them away, where there are any. */
  remove(key: string): Promise<void>;
}

/** A workspace's files lie apart from another's. */
export function keyOf(workspaceId: string, fileId: string): string {
  return `${workspaceId}/${fileId}`;
}

/** Files in a folder of this machine. */
export function filesInFolder(folder: string): FileStore {
  return folderStore(folder);
}
