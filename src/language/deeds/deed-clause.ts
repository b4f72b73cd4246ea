/** Who is said to act, before anybody is looked for: by the place of the words that say so. */
export interface Subject {
  readonly kind:
    | 'speaker'
    | 'you'
    | 'they'
    | 'person'
    | 'name'
    | 'role'
    | 'department'
    | 'group'
    | 'nobody'
    | 'thing';
  readonly first: number;
  readonly end: number;
}

/** How much "will" there is in it. `plain`: "I bring it Thursday", which only a day makes a deed to come. */
export type Strength =
  | 'will'
  | 'doing'
  | 'notes'
  | 'plain'
  | 'let me'
  | 'must'
  | 'can'
  | 'want'
  | 'would'
  | 'might';

/** Somebody and what they are said to do: a subject, a verb that says they will, and what belongs to it. */
export interface DeedClause {
  readonly subject: Subject;
  readonly strength: Strength;
  /** The place of its verb, and of the word after its last. */
  readonly verb: number;
  readonly end: number;
  /** Where the words end that tell it, if it goes on with what is asked: "ask Dana whether she can do the tour". */
  readonly told?: number;
  /** The place of its first word, with what leads to it: "if legal agrees, I'll …". */
  readonly start: number;
  /** "will not", "won't". */
  readonly negated: boolean;
  /** "will probably", "will try to". */
  readonly hedged: boolean;
}
