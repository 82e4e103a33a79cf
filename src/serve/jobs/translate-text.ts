import type { SentenceId } from '../../document/segmented-article.ts';
import { type Span, textOf } from '../../document/span.ts';
import type { WordLink } from '../../document/translation.ts';
import type { Translator } from '../../models/contracts.ts';
import { segmentSentences } from '../../segment/segment-sentences.ts';
import { type TranslateSentencesOptions, translateSentences } from '../../translate/translate-sentences.ts';
import type { TranslatedText } from './job.ts';

/** One sentence of a text, and what stands for it in the translation. */
export interface Piece {
  readonly source: Span;
  readonly target: Span;
  /** Spans into the whole text and its whole translation. */
  readonly words: readonly WordLink[];
}

/** A translation, with what came of each sentence. */
export interface PiecewiseText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Translates every text sentence by sentence; what stands between the sentences, line breaks too, is kept as it is. A
 * line break ends a sentence, as it does in LibreTranslate. Each text's best translation comes first.
 */
export async function translatePiecewise(
  texts: readonly string[],
  translator: Translator,
  options: TranslateSentencesOptions = {},
): Promise<readonly (readonly [PiecewiseText, ...PiecewiseText[]])[]> {
  const places = texts.map((content, text) =>
    splitLines(content)
      .flatMap((line) => segmentSentences(textOf(content, line), 'fr').map((span) => shift(span, line.start)))
      .map((span, k) => ({ id: `b${text + 1}.s${k + 1}` as SentenceId, span })),
  );
  const sentences = new Map(
    places.flatMap((own, text) => own.map(({ id, span }) => [id, textOf(texts[text] ?? '', span)] as const)),
  );
  const translated = await translateSentences(sentences, translator, options);
  return texts.map((content, text) => {
    const own = (places[text] ?? []).map(({ id, span }) => ({ span, sentence: translated.get(id) }));
    const count = Math.max(0, ...own.map(({ sentence }) => sentence?.alternatives.length ?? 0));
    // The second translation of a text is made of the second of each of its sentences, or the first where there is none.
    const others = Array.from({ length: count }, (_, k) =>
      rebuild(
        content,
        own.map(({ span, sentence }) => {
          const other = sentence?.alternatives[k];
          return other === undefined
            ? { span, text: sentence?.text ?? '', words: sentence?.words ?? [] }
            : { span, text: other, words: [] };
        }),
      ),
    );
    const best = own.map(({ span, sentence }) => ({ span, text: sentence?.text ?? '', words: sentence?.words ?? [] }));
    return [rebuild(content, best), ...others];
  });
}

/** As `translatePiecewise`, without the pieces. */
export async function translatePlainTexts(
  ...request: Parameters<typeof translatePiecewise>
): Promise<readonly TranslatedText[]> {
  const translated = await translatePiecewise(...request);
  return translated.map(([{ text }, ...others]) => ({ text, alternatives: others.map((other) => other.text) }));
}

function splitLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

interface Replacement {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly WordLink[];
}

/** `content` with each span replaced. */
function rebuild(content: string, replacements: readonly Replacement[]): PiecewiseText {
  let text = '';
  let end = 0;
  const pieces: Piece[] = [];
  for (const { span, text: target, words } of replacements) {
    text += content.slice(end, span.start);
    const start = text.length;
    text += target;
    const moved = words.map((link) => ({
      ...link,
      source: shift(link.source, span.start),
      target: shift(link.target, start),
    }));
    pieces.push({ source: span, target: { start, end: text.length }, words: moved });
    end = span.end;
  }
  return { text: text + content.slice(end), pieces };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
