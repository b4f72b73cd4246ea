import {
  type Address,
  type Reach,
  sameWay,
  tidyAddresses,
  tidyWays,
  type Way,
  type WayKind,
} from '#domain/address-book/reach.ts';
import { type Field, field } from '../tables/fields.ts';
import type { Row } from '../tables/table.ts';
import { type UnreadCell, unreadCell } from './unread-cells.ts';

/** A column of another system that says how somebody is reached. */
export interface WayColumn {
  readonly kind: WayKind;
  /** What it is for them, or the field of the column that says so. */
  readonly label: string | null;
  readonly labelIn?: string;
  readonly field: Field;
}

/** The columns of one postal address. */
export interface AddressColumns {
  readonly label: string | null;
  readonly labelIn?: string;
  readonly fields: Readonly<Record<keyof Omit<Address, 'label'>, Field>>;
  /** The column of the number of the house, where it is not in that of the street. */
  readonly house?: Field;
  /** Further lines of the street. */
  readonly lines?: readonly Field[];
  /** The column of an address that is not told in parts, where there is one. */
  readonly whole?: Field;
}

/** How the rows of a table say where somebody is reached. */
export interface ReachColumns {
  readonly ways: readonly WayColumn[];
  readonly addresses: readonly AddressColumns[];
}

export function way(
  kind: WayKind,
  name: string,
  title: string,
  headers: string,
  label: string | null,
): WayColumn {
  return { kind, label, field: field(name, title, headers) };
}

/** The headers of an address in the order street, city, region, postcode, country. */
export function address(
  name: string,
  title: string,
  label: string | null,
  headers: readonly [string, string, string, string, string],
): AddressColumns {
  const [street, city, region, postalCode, country] = headers;
  return {
    label,
    fields: {
      street: field(`${name}Street`, `${title}: street`, street),
      city: field(`${name}City`, `${title}: city`, city),
      region: field(`${name}Region`, `${title}: state or region`, region),
      postalCode: field(`${name}PostalCode`, `${title}: postcode`, postalCode),
      country: field(`${name}Country`, `${title}: country`, country),
    },
  };
}

/** An address whose street may have further lines, as Act! and Outlook write it. */
export function withLines(
  name: string,
  title: string,
  columns: AddressColumns,
  header: (line: number) => string,
): AddressColumns {
  const lines = [2, 3].map((line) => field(`${name}Street${line}`, `${title}: line ${line}`, header(line)));
  return { ...columns, lines };
}

/** The fields of these columns, for the mapping. */
export function fieldsOfReach({ ways, addresses }: ReachColumns): Field[] {
  return [
    ...ways.map((one) => one.field),
    ...addresses.flatMap(({ fields, house, lines = [], whole }) => [
      ...Object.values(fields),
      ...(house ? [house] : []),
      ...lines,
      ...(whole ? [whole] : []),
    ]),
  ];
}

/** What a row says of it. Several of a kind stand in one cell as Google (`:::`), HubSpot (`;`) and Pipedrive (`,`) write them. */
export function reachOfRow(row: Row, { ways, addresses }: ReachColumns): Reach {
  const known = (kind: WayKind): Way[] =>
    ways
      .filter((column) => column.kind === kind)
      .flatMap((column) =>
        partsOf(kind, row.text(column.field.field)).map((value) => ({ value, label: labelOf(row, column) })),
      )
      .filter(({ value }) => isUsable(kind, value));
  return {
    emails: tidyWays('emails', known('emails')),
    phones: tidyWays('phones', known('phones')),
    links: tidyWays('links', known('links')),
    addresses: tidyAddresses(addresses.map((columns) => addressOf(row, columns))),
  };
}

/** What stands in these columns and is no e-mail, no telephone number and no link. */
export function unreadWays(row: Row, { ways }: ReachColumns): UnreadCell[] {
  return ways.flatMap(({ kind, field: { field } }) =>
    partsOf(kind, row.text(field))
      .filter((value) => !isUsable(kind, value) && !isOfExchange(value))
      .map((value) => unreadCell(row, field, value)),
  );
}

/** How Outlook names mailboxes of its own server, which no mail from elsewhere reaches. */
const isOfExchange = (value: string) => /^\/o=/i.test(value);

function addressOf(row: Row, columns: AddressColumns): Address {
  const { fields, house, lines = [], whole } = columns;
  const part = (of: keyof typeof fields) => row.text(fields[of].field) || null;
  const number = (house && row.text(house.field)) || null;
  const ofStreet = part('street') && [part('street'), number].filter(Boolean).join(' ');
  const street = [ofStreet, ...lines.map(({ field }) => row.text(field))].filter(Boolean).join(', ');
  return {
    label: labelOf(row, columns),
    street: street || (whole && row.text(whole.field)) || null,
    city: part('city'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
  };
}

/** What Outlook calls every address that mail goes to. */
const sayNothing: ReadonlySet<string> = new Set(['SMTP', 'EX']);

/** Google marks the one in use with a star. */
function labelOf(row: Row, { label, labelIn }: { label: string | null; labelIn?: string }): string | null {
  const said =
    labelIn === undefined
      ? ''
      : row
          .text(labelIn)
          .replace(/^\*\s*/, '')
          .trim();
  return (sayNothing.has(said) ? '' : said.slice(0, 60)) || label;
}

/** A comma inside of a number is a pause while it is dialled. */
const between = { emails: /\s*(?::::|[;,])\s*/, phones: /\s*(?::::|;|,\s)\s*/, links: /\s*(?::::|;)\s*/ };

const partsOf = (kind: WayKind, cell: string) =>
  cell
    .split(between[kind])
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A mail address has one @; a link is nothing that a browser would run. */
export function isUsable(kind: WayKind, value: string): boolean {
  if (kind === 'emails') return /^[^\s@]+@[^\s@]+$/.test(value) && value.length <= 320;
  if (kind === 'links') return /^(https?:\/\/\S+|[^:\s]+)$/i.test(value) && value.length <= 2000;
  return sameWay(kind, value) !== '' && value.length <= 100;
}
