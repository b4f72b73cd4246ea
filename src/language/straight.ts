/** With one kind of apostrophe, for comparing. Everything keeps its place. */
export const straight = (text: string): string => text.replace(/[’‘`´ʼ]/g, "'");
