/** Who sells at the sample's company, beside whoever opens the workspace (`me`). */
export const colleagues = {
  marek: { name: 'Marek Dvořák', role: 'manager', sees: 'all' },
  aoife: { name: 'Aoife Brennan', role: 'seller', sees: 'team' },
  sanne: { name: 'Sanne de Wit', role: 'seller', sees: 'team' },
  rafael: { name: 'Rafael Ortega', role: 'seller', sees: 'team' },
  hana: { name: 'Hana Novotná', role: 'reader', sees: 'all' },
} as const;

export type ColleagueKey = keyof typeof colleagues;
export type MemberKey = 'me' | ColleagueKey;
