/** Something that is said as it stands, and not a note of what to ask for: only that stands in quotation marks. */
export const isSentence = (text: string): boolean => /[?!.…]["”“»)]?$/.test(text.trim());
