/** One output file, not yet written: a base name and the whole text, or the bytes of a format that is no text. */
export interface Artifact {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** An output file of text. */
export interface TextArtifact extends Artifact {
  readonly content: string;
}
