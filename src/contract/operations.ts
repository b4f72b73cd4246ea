/** Every operation by its name, sorted. Each noun adds its own lines; the server, the client and the docs follow. */
export const operations = {} as const;
