import { texts } from './texts.ts';

/** Groups of filters, of which one is enough. */
export const listGroupsTexts = texts({
  en: {
    groups: 'Any of these',
    groupsWhy: 'Rows stay that fit all of one group, beside what is chosen above.',
    group: 'Group {number}',
    addGroup: 'Add a group',
    orGroup: 'Or another group',
    removeGroup: 'Remove {group}',
    remove: 'Remove',
    addCondition: 'Add a filter',
    chipGroup: '{place, select, only {{filters}} first {Either {filters}} other {Or {filters}}}',
    groupBy: 'Group the rows by',
    groupRows: 'Group',
    ungrouped: 'No groups',
    nameless: '{key, select, true {Yes} false {No} other {None}}',
    groupsCut: 'The first {shown} groups are shown. Filters bring the others into sight.',
  },
  de: {
    groups: 'Eines davon',
    groupsWhy: 'Es bleibt, was zu allem in einer Gruppe passt, neben dem, was oben gewählt ist.',
    group: 'Gruppe {number}',
    addGroup: 'Gruppe hinzufügen',
    orGroup: 'Oder eine weitere Gruppe',
    removeGroup: '{group} entfernen',
    remove: 'Entfernen',
    addCondition: 'Filter hinzufügen',
    chipGroup: '{place, select, only {{filters}} first {Entweder {filters}} other {Oder {filters}}}',
    groupBy: 'Zeilen gruppieren nach',
    groupRows: 'Gruppieren',
    ungrouped: 'Keine Gruppen',
    nameless: '{key, select, true {Ja} false {Nein} other {Ohne}}',
    groupsCut: 'Die ersten {shown} Gruppen sind zu sehen. Filter bringen die anderen in Sicht.',
  },
});
