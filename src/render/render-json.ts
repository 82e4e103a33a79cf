import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { RenderOptions } from './render-options.ts';

/** The whole document as docs/bilingual.schema.json describes it; `parseBilingualDocument` reads it back. */
export function renderJson(document: BilingualDocument, { createdAt, version }: RenderOptions): string {
  const { schemaVersion, ...rest } = document;
  const generator = { name: 'passerelle', version, createdAt: createdAt.toISOString() };
  return `${JSON.stringify({ schemaVersion, generator, ...rest }, null, 2)}\n`;
}
