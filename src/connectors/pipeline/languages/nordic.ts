import type { HeaderWords } from './header-words.ts';

/** Norwegian, Danish and Swedish, which share most of their words for this. */
export const nordic: HeaderWords = {
  nouns: {
    deals:
      'salg|salgsmuligheter|salgsmulighet|salgsmuligheder|salgsmulighed|affärer|affär|affärsmöjligheter|tilbud|offerter',
    contacts: 'kontakter|personer|kontaktpersoner|kontaktperson',
    accounts:
      'firmaer|selskap|selskaper|selskaber|virksomheder|bedrifter|företag|organisasjoner|organisationer|kunder',
    activities: 'aktiviteter|aktivitet|notater|noter|anteckningar|oppgaver|opgaver|uppgifter',
    groups: 'grupper|gruppe|grupp',
  },
  everywhere: {
    account:
      'firma|firmanavn|selskap|selskapsnavn|selskab|virksomhed|bedrift|bedriftsnavn|företag|företagsnamn|bolag|organisasjon|organisation|kunde|kundenavn|kund|kundnamn',
    accountId: 'firma-id|selskaps-id|företags-id|organisasjons-id|organisations-id|kunde-id|kund-id',
    owner:
      'eier|ejer|ägare|ansvarlig|ansvarig|vår kontakt|vores kontakt|selger|sælger|säljare|kundeansvarlig|kundansvarig|deal-eier',
    contact: 'kontakt|kontaktperson|kontaktnavn|kontaktnamn|person',
    contactEmail: 'e-post|epost|e-postadresse|e-mail|e-postadress',
    contactTitle: 'stilling|tittel|titel|befattning',
    contactPhone: 'telefon|telefonnummer|mobil',
    website: 'nettside|hjemmeside|hemsida|nettsted|webbplats|webadresse|webbadress',
    link: 'nettside|hjemmeside|hemsida|nettsted|webbplats|webadresse|webbadress',
    about:
      'merknad|merknader|bemærkning|bemærkninger|anmärkning|notat|notater|note|noter|anteckning|anteckningar|beskrivelse|beskrivning|kommentar',
    currency: 'valuta',
  },
  of: {
    deals: {
      stage: 'fase|stadium|salgsfase|steg|status i salg|säljfas',
      status: 'status|resultat|utfall',
      name: 'navn|namn|salg|tittel|titel|emne|ämne|prosjekt|projekt|salgsmulighet|salgsmulighed|affär',
      product: 'produkt|produktnavn|produktnamn|tjeneste|tjänst',
      value: 'beløp|belopp|verdi|værdi|värde|sum|summa|omsetning|omsætning|omsättning|pris',
      expectedClose:
        'forventet lukkedato|forventet avslutning|forventet lukning|forventet salgsdato|förväntat avslutsdatum|beräknat avslut',
      closeDate: 'lukkedato|salgsdato|avslutningsdato|avslutet|avslutsdatum|stängningsdatum',
      opened: 'opprettet|opprettet dato|oprettet|skapad|skapat datum|registrert|registrerad',
      nextStep: 'neste steg|næste skridt|nästa steg',
      reason: 'tapsårsak|årsag til tab|förlustorsak|årsak|årsag|orsak',
      note: 'merknad|bemærkning|anteckning|notat|beskrivelse|beskrivning|kommentar',
    },
    contacts: {
      firstName: 'fornavn|förnamn',
      middleName: 'mellomnavn|mellemnavn|mellannamn',
      lastName: 'etternavn|efternavn|efternamn',
      name: 'navn|namn|fullt navn|fullständigt namn|kontaktperson|kontakt',
      title: 'stilling|tittel|titel|befattning|rolle|roll',
      department: 'avdeling|afdeling|avdelning',
      email: 'e-post|epost|e-postadresse|e-postadress|e-mail',
      email2: 'e-post 2|e-mail 2',
      phone:
        'telefon|telefonnummer|tlf|direktetelefon|direktenummer|telefon arbeid|telefon arbejde|telefon arbete',
      mobile: 'mobil|mobiltelefon|mobilnummer|mobiltelefonnummer',
      homePhone: 'telefon privat|telefon hjemme|telefon hem',
      workStreet: 'adresse|adress|gateadresse|gadeadresse|gatuadress|besøksadresse|postadresse|postadress',
      workCity: 'poststed|by|ort|postort|sted|stad',
      workPostalCode: 'postnr|postnummer',
      workRegion: 'fylke|region|län',
      workCountry: 'land',
      birthday: 'fødselsdato|fødselsdag|födelsedatum|födelsedag',
    },
    accounts: {
      name: 'navn|namn',
      industry: 'bransje|branche|bransch',
      country: 'land',
      employees: 'antall ansatte|ansatte|antal ansatte|antal medarbejdere|antal anställda|anställda',
      parent: 'morselskap|moderselskab|moderbolag|konsern|koncern',
      revenue: 'omsetning|omsætning|omsättning',
      email: 'e-post|epost|e-postadresse|e-postadress',
      phone: 'telefon|telefonnummer|tlf',
      streetStreet: 'adresse|adress|gateadresse|gatuadress|besøksadresse|postadresse|postadress',
      streetCity: 'poststed|by|postort|sted',
      streetPostalCode: 'postnr|postnummer',
    },
    activities: {
      date: 'dato|datum',
      time: 'tid|klokkeslett|klokkeslæt',
      type: 'type|typ',
      subject: 'emne|ämne|tittel|titel',
      details: 'tekst|text|notat|beskrivelse|beskrivning|merknad',
      done: 'fullført|udført|slutförd',
    },
  },
};
