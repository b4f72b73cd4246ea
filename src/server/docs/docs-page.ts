import type { OperationContract } from '#contract/operation.ts';
import { refusalStatus } from '#contract/refusal-status.ts';
import { docsStyle } from './docs-style.ts';
import { refusalsOf } from './openapi.ts';
import { type JsonSchema, schemaOf } from './schema-of.ts';

/** The contract as a page to read: no script, nothing from elsewhere. */
export function docsPage(operations: readonly OperationContract[]): string {
  const nouns = Map.groupBy(operations, (contract) => contract.path.split('/')[2] ?? '');
  const sorted = [...nouns].sort(([one], [other]) => one.localeCompare(other));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leadsheet API</title>
<style>${docsStyle}</style>
</head>
<body>
<header>
<h1>Leadsheet API</h1>
<p>Everything the app does goes through these ${operations.length} operations.
For programs: <a href="/api/openapi.json">openapi.json</a>.</p>
</header>
<nav aria-label="Nouns">${sorted.map(([noun]) => `<a href="#${text(noun)}">${text(noun.replaceAll('-', ' '))}</a>`).join(' ')}</nav>
<main>
${howTo}
${sorted.map(([noun, contracts]) => section(noun, contracts)).join('\n')}
</main>
</body>
</html>
`;
}

const howTo = `<section>
<h2>How to call it</h2>
<pre>curl https://your-leadsheet/api/me -H 'Authorization: Bearer ls_…'</pre>
<p>Make a token in Leadsheet under Settings, API tokens. It acts as you: it may do what you may do and sees what you see.</p>
<ul>
<li>Path parameters and query, or a JSON body, are one flat input.</li>
<li>Instants are UTC (<code>2026-11-18T10:00:00.000Z</code>), days are days (<code>2026-11-18</code>), money is whole
minor units and a currency.</li>
<li>A write may carry <code>Idempotency-Key: &lt;UUID&gt;</code>. Sent again with the same key it is answered again and
not done again.</li>
<li>Lists answer <code>items</code>, <code>next</code> (a cursor, or null) and <code>count</code>.</li>
<li>What is not done is answered with <code>{"error": {"code", "message", "details"?, "issues"?, "id"}}</code>. The codes
are stable. Input that is not right is 422, with every issue and its path.</li>
<li>To write many rows at once, <code>POST /api/contacts/upserted</code>, <code>/api/accounts/upserted</code> and
<code>/api/deals/upserted</code> take up to 1,000, find what is there by id, external id, e-mail or domain, and answer each
row by itself.</li>
<li><code>GET /api/events</code> is a stream (text/event-stream) that tells which of your deals have changed.</li>
<li><code>GET /api/changes</code> lists what was made, changed and removed, in its order and without gaps. To keep a copy:
ask for <code>after=latest</code>, read everything, then go on from there.</li>
</ul>
</section>`;

function section(noun: string, contracts: readonly OperationContract[]): string {
  return `<section id="${text(noun)}"><h2>${text(noun.replaceAll('-', ' '))}</h2>${contracts.map(article).join('\n')}</section>`;
}

function article(contract: OperationContract): string {
  const refusals = refusalsOf(contract).map((code) => `<li><code>${code}</code> ${refusalStatus[code]}</li>`);
  const who = { public: 'Anybody', member: 'A member or their token', person: 'A member in person' }[
    contract.access
  ];
  return `<article id="${text(contract.name)}">
<h3><code class="method ${contract.method.toLowerCase()}">${contract.method}</code> <code>${text(contract.path)}</code></h3>
<p>${text(contract.summary)}</p>
<p class="small">${text(contract.name)} · ${who}</p>
<details><summary>Input</summary>${fields(schemaOf(contract.input, 'input', contract.name).schema)}</details>
<details><summary>Answer</summary>${fields(schemaOf(contract.output, 'output', contract.name).schema)}</details>
${refusals.length === 0 ? '' : `<details><summary>Refusals</summary><ul>${refusals.join('')}</ul></details>`}
</article>`;
}

function fields(schema: JsonSchema): string {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    if (typeof field === 'boolean') return '';
    const about = [field.description, required.has(name) ? '' : 'May be left out.'].filter(Boolean).join(' ');
    return `<tr><th scope="row"><code>${text(name)}</code></th><td>${text(kindOf(field))}</td><td>${text(about)}</td></tr>`;
  });
  if (rows.length === 0) return `<p>${schema.properties ? 'Nothing.' : text(kindOf(schema))}</p>`;
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function kindOf(schema: JsonSchema | boolean | undefined): string {
  if (schema === undefined || typeof schema === 'boolean') return 'anything';
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(kindOf).join(' | ');
  if (schema.type === 'array')
    return `list of ${kindOf(Array.isArray(schema.items) ? undefined : schema.items)}`;
  if (schema.type === 'object' && schema.properties) {
    return `{ ${Object.entries(schema.properties)
      .map(([name, field]) => `${name}: ${kindOf(field)}`)
      .join(', ')} }`;
  }
  return schema.format ?? (Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type) ?? 'anything';
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
