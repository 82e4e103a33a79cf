import type { SentenceId } from '../document/segmented-article.ts';
import type { AlignedRow, NumberedNotice } from './aligned-rows.ts';

/** What the page has to know of a sentence: its group's number, and the notices whose marks stand behind it. */
export interface SentencePlace {
  readonly group: number;
  readonly copied: boolean;
  readonly marks: readonly NumberedNotice[];
}

/** Every sentence of both sides, by id. */
export type SentencePlaces = ReadonlyMap<SentenceId, SentencePlace>;

/** Puts a group's marks behind its last English sentence, or behind its last French one where it has no English. */
export function sentencePlaces(rows: readonly AlignedRow[]): SentencePlaces {
  const places = rows.flatMap(({ number, group, notices }) => {
    const marked = group.target.at(-1) ?? group.source.at(-1);
    return [...group.source, ...group.target].map((id): [SentenceId, SentencePlace] => {
      return [id, { group: number, copied: group.method === 'copy', marks: id === marked ? notices : [] }];
    });
  });
  return new Map(places);
}
