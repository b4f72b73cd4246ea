import { type Field, field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';

/** The column by which a list of people and companies says which of them a row is, as Capsule and Odoo write it. */
export const personOrCompany: Field = field(
  'personOrCompany',
  'Person or company',
  'type|record type|contact type|party type|entity type|company type|kind|is company|is a company|kontaktart|kontakttyp|art',
);

const keysOf = (words: string) => new Set(words.split('|').map(headerKey));
const companies = keysOf(
  'organization|organisation|company|business|firm|legal entity|firma|unternehmen|juristische person|société|entreprise|personne morale|empresa|organización|azienda|organizzazione|bedrijf|organisatie|organização|organizacja|true|yes|1',
);
const persons = keysOf(
  'person|people|individual|contact|natürliche person|privatperson|kontakt|personne|personne physique|persona|pessoa|persoon|osoba|false|no|0',
);

/** Whether a cell of that column says that its row is a company. */
export const isCompanyWord = (cell: string) => companies.has(headerKey(cell));

/** Whether such a column of a file is of that: many have types of another kind, such as customers and partners. */
export function saysPersonOrCompany(cells: readonly string[]): boolean {
  const said = cells.map(headerKey).filter((cell) => cell !== '');
  return said.length > 0 && said.every((cell) => companies.has(cell) || persons.has(cell));
}
