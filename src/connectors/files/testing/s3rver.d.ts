/** As much of it as tests use; the package comes without types. */
declare module '@20minutes/s3rver' {
  import type { Server } from 'node:http';

  export default class S3rver {
    constructor(options: {
      silent: boolean;
      directory: string;
      configureBuckets: readonly { name: string }[];
    });
    configureBuckets(): Promise<void>;
    listen(port: number, host: string): Promise<Server>;
  }
}
