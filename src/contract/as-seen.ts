import { z } from 'zod';

/** What stood there when the writer opened it: a field that somebody else changed since is not written over. */
export const asSeen = <Fields extends z.ZodRawShape>(fields: Fields) => z.object(fields).partial().optional();
