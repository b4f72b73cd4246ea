import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

/** Where a service that speaks S3 is, and who we are there. */
export interface S3Settings {
  readonly bucket: string;
  /** Null for AWS itself. */
  readonly endpoint: string | null;
  readonly region: string;
  /** Null where the machine knows by itself, as one of AWS does. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

/** Files with any service that speaks S3. Large ones go in parts, a few megabytes of which are held at once. */
export function s3Store({ bucket, endpoint, region, credentials }: S3Settings) {
  const client = new S3Client({
    region,
    // A service of one's own seldom has a name for each bucket, and may not know the newer check sums.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === null ? {} : { credentials }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async keep(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
      const body = Readable.from(bytes, { objectMode: false });
      const upload = new Upload({ client, params: { Bucket: bucket, Key: key, Body: body } });
      let broken: unknown;
      body.once('error', (error) => {
        broken = error;
      });
      await upload.done().catch((error: unknown) => {
        // What broke off is what there is to tell, not that its parts could not be taken away.
        throw broken ?? error;
      });
    },
    async open(key: string, range?: { start: number; end: number }) {
      try {
        const asked = range && { Range: `bytes=${range.start}-${range.end}` };
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...asked }));
        return Body as Readable | undefined;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(key: string): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
