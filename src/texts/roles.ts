import { texts } from './texts.ts';

/** What members may do and see. */
export const rolesTexts = texts({
  en: {
    role: '{role, select, admin {Admin} manager {Manager} seller {Seller} reader {Reader} other {{role}}}',
    roleMeans:
      '{role, select, admin {Does everything: members, settings, imports.} manager {Coaches: changes the deals they see, and hands them over.} seller {Works on their own deals.} reader {Looks, and changes nothing.} other {{role}}}',
    sees: '{sees, select, own {Their own deals} team {The deals of their team} all {All deals} other {{sees}}}',
    seesInLine:
      '{sees, select, own {sees their own deals} team {sees the deals of their team} all {sees all deals} other {{sees}}}',
    seesYou:
      '{sees, select, own {You see your own deals.} team {You see the deals of your team.} all {You see all deals.} other {{sees}}}',
  },
  de: {
    role: '{role, select, admin {Admin} manager {Führungskraft} seller {Vertrieb} reader {Nur lesen} other {{role}}}',
    roleMeans:
      '{role, select, admin {Darf alles: Mitglieder, Einstellungen, Importe.} manager {Begleitet: ändert die Deals, die zu sehen sind, und übergibt sie.} seller {Arbeitet an den eigenen Deals.} reader {Sieht zu und ändert nichts.} other {{role}}}',
    sees: '{sees, select, own {Die eigenen Deals} team {Die Deals des Teams} all {Alle Deals} other {{sees}}}',
    seesInLine:
      '{sees, select, own {sieht die eigenen Deals} team {sieht die Deals des Teams} all {sieht alle Deals} other {{sees}}}',
    seesYou:
      '{sees, select, own {Sie sehen Ihre eigenen Deals.} team {Sie sehen die Deals Ihres Teams.} all {Sie sehen alle Deals.} other {{sees}}}',
  },
});
