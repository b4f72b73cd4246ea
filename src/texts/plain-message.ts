/** Whether a message is only words: nothing to fill in and nothing marked. */
export const isPlainMessage = (message: string): boolean => !/[{}<>']/.test(message);
