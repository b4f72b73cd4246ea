import type { AccountKey } from './accounts.ts';

type PersonTold = readonly [account: AccountKey, name: string, title: string];

/** The people at the client companies of the sample. */
export const contacts = {
  priya: ['meridian', 'Priya Nair', 'VP Operations'],
  jon: ['meridian', 'Jon Bell', 'Plant manager, Dayton'],
  grace: ['meridian', 'Grace Otieno', 'Finance director'],
  walt: ['meridian', 'Walt Kowalski', 'Quality manager, Toledo'],
  denise: ['meridian', 'Denise Alvarez', 'Director of food safety'],

  ingrid: ['halvorsen', 'Ingrid Dahl', 'Head of production'],
  per: ['halvorsen', 'Per Aas', 'Welding engineer'],
  sigrid: ['halvorsen', 'Sigrid Moen', 'Managing director'],

  amara: ['brightwell', 'Dr. Amara Osei', 'Head of quality'],
  callum: ['brightwell', 'Callum Reid', 'Process engineer'],
  beatrix: ['brightwell', 'Beatrix Hall', 'Operations director'],

  tomas: ['corvid', 'Tomas Reyes', 'Hub director, Tilburg'],
  femke: ['corvid', 'Femke Jansen', 'Claims lead'],
  joost: ['corvid', 'Joost Bakker', 'Chief financial officer'],

  oliver: ['aldgate', 'Oliver Stead', 'Works director'],
  nadia: ['aldgate', 'Nadia Rahman', 'Furnace manager'],
  helen: ['aldgate', 'Helen Crewe', 'Finance director'],
  tobias: ['aldgate', 'Tobias Wren', 'Controls engineer'],

  martha: ['orchard', 'Martha Lane', 'Managing director'],
  simon: ['orchard', 'Simon Peake', 'Head of bottling'],

  declanK: ['kestrel', 'Declan Rourke', 'Works manager'],
  orla: ['kestrel', 'Orla Keane', 'Test engineer'],

  lieve: ['tessel', 'Lieve Maes', 'Operations director'],
  koen: ['tessel', 'Koen Peeters', 'Die-cutting supervisor'],
  anneleen: ['tessel', 'Anneleen Claes', 'Chief executive'],
  bart: ['tessel', 'Bart Wouters', 'General counsel'],

  giulia: ['novara', 'Giulia Ferrante', 'Site director'],
  paolo: ['novara', 'Paolo Conti', 'Head of packaging'],
  elena: ['novara', 'Elena Rizzo', 'Qualified person'],
  marco: ['novara', 'Marco Bellini', 'Chief information officer'],
  chiara: ['novara', 'Chiara Longo', 'Serialisation lead'],
  stefano: ['novara', 'Stefano Greco', 'Finance controller'],
  alessia: ['novara', 'Alessia Moretti', 'Purchasing manager'],
  davide: ['novara', 'Davide Serra', 'Line 4 supervisor'],
  francesca: ['novara', 'Francesca Villa', 'Validation lead'],
  luca: ['novara', 'Luca Marchetti', 'Maintenance manager'],
  silvia: ['novara', 'Silvia Gatti', 'Legal counsel'],
  roberto: ['novara', 'Roberto Fontana', 'Managing director'],

  lars: ['sundqvist', 'Lars Sundqvist', 'Owner'],
  maja: ['sundqvist', 'Maja Ek', 'Mill manager'],

  camille: ['castellan', 'Camille Laurent', 'Programme director'],
  hugo: ['castellan', 'Hugo Perrin', 'Composites engineer'],
  mathilde: ['castellan', 'Mathilde Roche', 'Industrial finance'],

  niamh: ['redwater', 'Niamh Daly', 'Financial controller'],
  eoin: ['redwater', 'Eoin Walsh', 'Managing director'],
  ciara: ['redwater', 'Ciara Flynn', 'Packing hall manager'],

  carmen: ['ibex', 'Carmen Ibarra', 'Plant director, Pamplona'],
  javier: ['ibex', 'Javier Solano', 'Paint shop manager'],
  lucia: ['ibex', 'Lucía Benet', 'Purchasing'],
  andres: ['ibex', 'Andrés Vidal', 'Assembly manager, Zaragoza'],

  gareth: ['fernhill', 'Gareth Pugh', 'Operations manager'],
  rhian: ['fernhill', 'Rhian Morgan', 'Technical manager'],
} satisfies Record<string, PersonTold>;

export type ContactKey = keyof typeof contacts;
