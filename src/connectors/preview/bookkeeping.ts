import { hiddenOfDynamics } from '../pipeline/dynamics.ts';
import { headerKey } from '../tables/header-key.ts';

/** What systems write down for themselves: who changed a row when, where an address lies, what is found elsewhere by then. */
const own: readonly RegExp[] = [
  /^(systemmodstamp|createdbyid|createddate|createdby|lastmodified\w*|modifiedby|modifiedtime|isdeleted|masterrecordid)$/,
  /^last(viewed|referenced|activity)date$|^lastcu(request|update)date$/,
  /(latitude|longitude|geocodeaccuracy)$/,
  /^(photourl|jigsaw\w*|cleanstatus|isarchived|isunreadbyowner|recordtypeid|individualid|dandbcompanyid|isemailbounced)$/,
  /^(recurrence\w*|isrecurrence\w*|ischild|reminder\w*|isreminderset|isprivate|hasopenactivity|hasoverdueactivity|hasoverduetask)$/,
  /^(fiscal\w*|pushcount|last\w+changedhistoryid|laststagechangedate|hasopportunitylineitem|pricebook2id)$/,
  /^(currencyisocode|converted(account|contact|opportunity)id)$/,
  // HubSpot, Pipedrive, Zoho and others: ids of rows beside their names, and when a row was made or touched last.
  /^(recordid|associated\w*ids?|(deal|person|organi[sz]ation|lead|account|contact|company|activity|note)id)$/,
  /^(createdate|createdat|createdtime|updatedat|updatetime|lastmodified|modifiedat|lastactivity|lastupdated)$/,
  /^(deal|person|organi[sz]ation|lead|activity|note)(id|created|updatetime|lastupdated|created(on|at|date)?)$/,
  /^(hubspot\w*|hsobjectid|createdby\w*|updatedby\w*)$/,
];

/** Whether a column is of the other system itself, and of no use elsewhere. */
export function isBookkeeping(header: string): boolean {
  const key = headerKey(header);
  if (hiddenOfDynamics.test(header)) return true;
  return own.some((pattern) => pattern.test(key));
}
