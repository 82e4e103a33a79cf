import type { Language } from '../../document/article.ts';

/** A place that may part two sentences: `left` ends right before it, `right` begins right after it, both trimmed. */
export interface Boundary {
  readonly left: string;
  readonly right: string;
  readonly language: Language;
}

/** True if both sides of the boundary belong to one sentence. */
export type BoundaryRule = (boundary: Boundary) => boolean;
