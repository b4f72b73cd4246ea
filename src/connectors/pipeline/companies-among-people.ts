import { mailAddress } from '#domain/address-book/duplicates/mail-addresses.ts';
import type { Reach } from '#domain/address-book/reach.ts';
import { datedNotes, type ReadingOfDays } from '../imported/dated-notes.ts';
import { extrasOf } from '../imported/extras.ts';
import type { ImportedCompany, Reference } from '../imported/imported.ts';
import { unreadWays } from '../imported/reach-of-row.ts';
import { unreadCell, withLinesOf } from '../imported/unread-cells.ts';
import { headerKey } from '../tables/header-key.ts';
import type { Row } from '../tables/table.ts';
import { writtenWords } from '../values/written-words.ts';
import { ownerOf } from './owner-of-row.ts';
import { isCompanyWord } from './person-or-company.ts';
import { reachOfPeople } from './reach-columns.ts';
import { byName } from './read-deals.ts';

/** The company that a row of a list of people is, where the list says so or nobody is named; `name` is what the row is called. */
export function companyInRow(
  row: Row,
  { company, name, reach }: { company: Reference | null; name: string; reach: Reach },
): Reference | null {
  if (isCompanyWord(row.text('personOrCompany'))) return byName(name);
  return company && isOfNobody(row, company, reach) ? company : null;
}

/** Whether a row of a list of people names nobody: only a company, and at most an address that several there read. */
function isOfNobody(row: Row, company: Reference, { emails }: Reach): boolean {
  const ownName = ['name', 'firstName', 'middleName', 'lastName'].some((field) => row.text(field) !== '');
  if (ownName) return false;
  // Address books file a company under its name.
  const calledOtherwise = ['nickname', 'fileAs'].some(
    (field) => row.text(field) !== '' && headerKey(row.text(field)) !== company.externalId,
  );
  return !calledOtherwise && emails.every(({ value }) => mailAddress(value)?.isShared === true);
}

/** What would describe a person says nothing of a company in columns of its own, and is kept in words. */
const ofPerson = ['title', 'department', 'birthday'];

export function companyAmongPeople(
  row: Row,
  company: Reference,
  reach: Reach,
  reading: ReadingOfDays,
): ImportedCompany {
  const unread = unreadWays(row, reachOfPeople);
  const said = ofPerson.filter((field) => row.text(field) !== '').map((field) => unreadCell(row, field));
  const { about, notes } = datedNotes(company.externalId, [writtenWords(row.text('about'))], reading);
  const words = withLinesOf(about, [...said, ...unread]);
  const { extras } = extrasOf(row);
  return {
    standsAmongPeople: true,
    externalId: company.externalId,
    name: company.name ?? row.text('account'),
    ...{ website: null, industry: null, employees: null },
    country: reach.addresses[0]?.country ?? null,
    reach,
    details: words === '' ? {} : { about: words },
    ...ownerOf(row),
    ...(notes.length === 0 ? {} : { notes }),
    // Fields of the workspace that its columns fill are those of people.
    ...(extras && extras.tags.length > 0 ? { extras: { tags: extras.tags, values: {} } } : {}),
    ...(unread.length === 0 ? {} : { unread }),
  };
}
