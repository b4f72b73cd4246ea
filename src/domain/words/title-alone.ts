const tellsWhatTheyDo =
  /^(?:(?:he|she|they|who|which|that)\b|(?:(?:is|was|runs?|leads?|does|do|has|owns?|heads|looks|takes|handles|manages|works (?:in|for|on|at|with|as|from)|sits|signs|decides|keeps|makes|deals|reports|joined|joins|used|will|wants|knows|comes|came|started|starts|covers|oversees|buys|checks|brings|helps|got|gets)\b))/iu;

/** What somebody is, where it is a title; what they do, “runs IT for all the estates”, is for no page that they read. */
export const titleAlone = (title: string | null): string | null =>
  title === null || tellsWhatTheyDo.test(title.trim()) ? null : title;
