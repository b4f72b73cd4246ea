/** A section of what is kept of somebody, ready to be read. */
export interface SectionToRead {
  readonly title: string;
  readonly entries: readonly (readonly { readonly label: string; readonly value: string }[])[];
}

export interface PageToRead {
  readonly language: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly SectionToRead[];
}

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:54rem;margin:2.5rem auto;padding:0 1.25rem;color:#1c1f23}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2.25rem 0 .5rem}p{color:#555;margin:0}
dl{display:grid;grid-template-columns:minmax(7rem,14rem) minmax(0,1fr);gap:.15rem 1rem;margin:0;padding:.6rem 0;border-top:1px solid #ddd}
dt{color:#666}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
@media(max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}}`;

/** One page that opens in any browser, without a script and without anything from elsewhere. */
export function personPage({ language, title, intro, sections }: PageToRead): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(intro)}</p>
${sections.map(sectionOf).join('\n')}
</body></html>
`;
}

const sectionOf = ({ title, entries }: SectionToRead) =>
  `<section><h2>${escaped(title)}</h2>\n${entries
    .map(
      (lines) =>
        `<dl>${lines.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
    )
    .join('\n')}</section>`;

const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
