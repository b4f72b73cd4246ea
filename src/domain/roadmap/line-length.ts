/** The most letters of one line of the client's page. */
export const mostLettersOfLine = 200;
