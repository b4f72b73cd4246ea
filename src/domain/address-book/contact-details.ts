/** What is known of a person beside their name, their title and how they are reached; what is not known is left out. */
export interface ContactDetails {
  readonly salutation?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly department?: string | null;
  /** A day, or a day of every year: `1980-05-17`, `--05-17`. */
  readonly birthday?: string | null;
  /** A few words about them, for colleagues. */
  readonly about?: string | null;
  /** They want no mail from us that they did not ask for; an appointment may still be told to them. */
  readonly doNotWrite?: boolean | null;
  readonly doNotCall?: boolean | null;
}
