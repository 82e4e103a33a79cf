/** What a rendering depends on besides the document. */
export interface RenderOptions {
  readonly createdAt: Date;
  /** This program's version. */
  readonly version: string;
}
