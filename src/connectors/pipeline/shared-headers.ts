/** How lists of deals and of people call the company of a row. */
export const accountHeaders =
  'associated company (primary)|account|account name|company|company name|client|client name|customer|customer name|sales account|organization|organisation|organizations|organisations|organization name|organisation name|org name|associated company|company / account|accounts|accountname|primary company|org|buyer|prospect|potential customer|potenzieller kunde|firm|business|kunde|firma|firmenname|unternehmen|unternehmensname|name des unternehmens|zugehöriges unternehmen|société|entreprise|empresa|cliente|azienda|lead name';

/** How they point to it. HubSpot and Zoho write several columns of ids; the first company counts. */
export const accountIdHeaders =
  'primary associated company id|associated company ids (primary)|associated company id|associated company record id|associated company ids|record id - company|company id|company ids|account id|sales account id|account name.id|company name.id|organization id|org id';

export const ownerHeaders =
  'sales agent|owner|owner name|owned by|sales rep|sales representative|rep|rep name|salesperson|sales person|seller|account executive|account manager|ae|assigned to|assignee|agent|sales owner|representative|record manager|responsible|responsible person|verantwortlicher|eigner|betreuer|kundenbetreuer|hubspot owner|inhaber|verkäufer|vertriebsmitarbeiter|zuständig|besitzer|commercial|propriétaire|vendeur|vendedor|propietario|user name';

/** How lists call the number that they have for a row. */
export const idHeaders = 'id|record id|party id|datensatz-id|pipedrive system id|copper id|uid';
