/** Refusals about people and companies, in German, by their English. */
export const refusalsOfAddressBook: Readonly<Record<string, string>> = {
  'That company belongs to this one already, so this one cannot belong to it. Change the other one first.':
    'Jene Firma gehört schon zu dieser, also kann diese nicht zu ihr gehören. Ändern Sie zuerst die andere.',
  'There is a job with this id already. Use a fresh one.':
    'Eine Stelle mit dieser Kennung gibt es schon. Nehmen Sie eine neue.',
  'That is the job they have. Say where they are now, or as what.':
    'Das ist die Stelle, die sie haben. Sagen Sie, wo sie jetzt sind, oder als was.',
  'That day is still to come. Say it once they have moved.':
    'Dieser Tag kommt erst. Sagen Sie es, wenn sie gewechselt haben.',
  'That is not the job they left last, so the move stays.':
    'Das ist nicht die Stelle, die sie zuletzt verlassen haben, also bleibt der Wechsel.',
  'Say where they worked, or as what.': 'Sagen Sie, wo sie gearbeitet haben, oder als was.',
  'It ends before it begins. Change one of the two days.':
    'Sie endet, bevor sie beginnt. Ändern Sie einen der beiden Tage.',
  'There is no such job.': 'Diese Stelle gibt es nicht.',
};
