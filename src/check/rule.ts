/** A sentence group's French text and its English one. */
export interface GroupTexts {
  readonly source: string;
  readonly target: string;
}

/** Looks for one kind of flaw in a translation: a one-line message, or undefined where all seems well. */
export type Rule = (texts: GroupTexts) => string | undefined;
