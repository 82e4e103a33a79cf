const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Text content of markup without comments or scripts. */
export function htmlText(markup: string): string {
  return markup.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? '');
}

/** Every tag in `markup`, as written. */
export function htmlTags(markup: string): readonly string[] {
  return markup.match(/<[^>]*>/gu) ?? [];
}
