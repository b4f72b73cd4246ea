import { v7 } from 'uuid';

/** An id for something that is about to be written. Made here, so that the same write twice is one write. */
export const newId = (): string => v7();
