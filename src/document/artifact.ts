/** One output file, not yet written: a base name and the whole text. */
export interface Artifact {
  readonly name: string;
  readonly content: string;
}
