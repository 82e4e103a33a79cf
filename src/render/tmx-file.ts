import { escapeMarkup } from './escape-markup.ts';
import { oneLine } from './one-line.ts';

/** A property of a unit or a file, such as `x-block`: names of one's own start with `x-`. */
export type TmxProperty = readonly [type: string, value: string];

export interface TmxUnit {
  readonly french: string;
  readonly english: string;
  readonly id?: string;
  readonly changedAt?: Date;
  readonly notes?: readonly string[];
  readonly properties?: readonly TmxProperty[];
}

export interface TmxFile {
  /** What the units come from, such as `Passerelle corrections`. */
  readonly origin: string;
  readonly version: string;
  readonly createdAt: Date;
  readonly properties?: readonly TmxProperty[];
  readonly units: readonly TmxUnit[];
}

/** A TMX 1.4b file from French to English; every text is escaped and on one line. */
export function renderTmxFile({ origin, version, createdAt, properties = [], units }: TmxFile): string {
  const attributes = `creationtool="Passerelle" creationtoolversion="${text(version)}" segtype="sentence" o-tmf="${text(origin)}" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${dateOf(createdAt)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header ${attributes}>
${properties.map((property) => `    ${renderProperty(property)}\n`).join('')}  </header>
  <body>
${units.map(renderUnit).join('')}  </body>
</tmx>
`;
}

function renderUnit({ french, english, id, changedAt, notes = [], properties = [] }: TmxUnit): string {
  const attributes = [
    ...(id === undefined ? [] : [` tuid="${text(id)}"`]),
    ...(changedAt ? [` changedate="${dateOf(changedAt)}"`] : []),
  ];
  const lines = [
    ...notes.map((note) => `<note xml:lang="en">${text(note)}</note>`),
    ...properties.map(renderProperty),
    `<tuv xml:lang="fr"><seg>${text(french)}</seg></tuv>`,
    `<tuv xml:lang="en"><seg>${text(english)}</seg></tuv>`,
  ];
  return `    <tu${attributes.join('')}>\n${lines.map((line) => `      ${line}\n`).join('')}    </tu>\n`;
}

function renderProperty([type, value]: TmxProperty): string {
  return `<prop type="${text(type)}">${text(value)}</prop>`;
}

/** In UTC, as ISO 8601 writes it without separators, such as `20250131T083000Z`. */
function dateOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/gu, '');
}

function text(value: string): string {
  return escapeMarkup(oneLine(value));
}
