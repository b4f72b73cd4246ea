/** One import of a file: what is imported, and on which line. */
export interface Import {
  specifier: string;
  line: number;
}

const importing =
  /(?:^|[\s;}])(?:import\s*(?:type\s+)?(?:[\w*\s{},$]*?\sfrom\s*)?|export\s*(?:type\s+)?[\w*\s{},$]*?\sfrom\s*)['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]/g;

/** The imports and re-exports of a TypeScript text, comments left out. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  return [...code.matchAll(importing)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].lastIndexOf(specifier);
    return { specifier, line: lineAt(code, at) };
  });
}

/** Blanks comments and keeps every line where it was; a `//` inside a string is no comment. */
export function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    (part) => (part.startsWith('/*') || part.startsWith('//') ? part.replace(/[^\n]/g, ' ') : part),
  );
}

/** The line, from 1, of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
