import { texts } from './texts.ts';

/** Boards of whatever: columns of cards, and how a card gets from one to another. */
export const boardsTexts = texts({
  en: {
    table: 'Table',
    board: 'Board',
    layout: 'How the list is shown',
    columns: 'Columns',
    columnsBy: 'Columns by',
    inColumnsBy: 'In columns by {by}.',
    columnOf: '{label}, {shown}',
    columnEmpty: 'Nothing stands here.',
    showMore: 'Show more, {shown} left',
    moveCard: 'Move {name}',
    moveOn: 'Move to another column',
    move: 'Move',
    moved: '{name} is in “{column}” now.',
    staysThere: '{by} is said elsewhere, so cards stay where they are.',
  },
  de: {
    table: 'Tabelle',
    board: 'Tafel',
    layout: 'Darstellung der Liste',
    columns: 'Spalten',
    columnsBy: 'Spalten nach',
    inColumnsBy: 'In Spalten nach „{by}“.',
    columnOf: '{label}, {shown}',
    columnEmpty: 'Hier steht nichts.',
    showMore: 'Mehr zeigen, noch {shown}',
    moveCard: '{name} verschieben',
    moveOn: 'In eine andere Spalte',
    move: 'Verschieben',
    moved: '{name} steht jetzt in „{column}“.',
    staysThere: '„{by}“ steht woanders, deshalb bleiben die Karten, wo sie sind.',
  },
});
