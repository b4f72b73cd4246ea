/** What is written with a stop and ends no sentence, where a hurried hand shortens words. */
export const abbreviations =
  'vol avg rev max est dept mgr mgmt qty ref refs appt acct incl excl orig tech intl mktg proj reqs sched std tel approx nos prelim addl agrmt'.split(
    ' ',
  );
