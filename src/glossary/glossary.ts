/**
 * How a French word or phrase is to be translated. A `term` is found in its plural and feminine too, whatever its case;
 * a `name`, and what is to be kept as it is, only as it is written.
 */
export interface GlossaryEntry {
  readonly kind: 'term' | 'name' | 'keep';
  readonly french: string;
  /** Other French forms, where the rules do not find them. */
  readonly forms: readonly string[];
  readonly english: string;
  /** English for a French plural; absent where the rules make it. */
  readonly plural?: string;
}

/** All entries of a glossary; of two for the same French the longer phrase counts, then the first. */
export type Glossary = readonly GlossaryEntry[];
