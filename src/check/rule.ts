import type { RequiredTerm } from '../models/contracts.ts';

/** A sentence group's French text and its English one. */
export interface GroupTexts {
  readonly source: string;
  readonly target: string;
  /** What a glossary asks for; names and terms that are not in it are another rule's. */
  readonly terms?: readonly RequiredTerm[];
}

/** Looks for one kind of flaw in a translation: a one-line message, or undefined where all seems well. */
export type Rule = (texts: GroupTexts) => string | undefined;
