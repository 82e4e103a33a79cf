import type { SentenceId } from '../../document/segmented-article.ts';
import { type Span, textOf } from '../../document/span.ts';
import type { WordLink } from '../../document/translation.ts';
import type { TranslateOptions, Translator } from '../../models/contracts.ts';
import { segmentSentences } from '../../segment/segment-sentences.ts';
import { translateSentences } from '../../translate/translate-sentences.ts';
import type { TranslatedText } from './job.ts';

/** One sentence of a text, and what stands for it in the translation. */
export interface Piece {
  readonly source: Span;
  readonly target: Span;
  /** Spans into the whole text and its whole translation. */
  readonly words: readonly WordLink[];
}

export interface PiecewiseText extends TranslatedText {
  readonly pieces: readonly Piece[];
}

interface Place {
  readonly text: number;
  readonly span: Span;
}

/**
 * Translates every text sentence by sentence; what stands between the sentences, line breaks too, is kept as it is. A
 * line break ends a sentence, as it does in LibreTranslate.
 */
export async function translateTexts(
  texts: readonly string[],
  translator: Translator,
  options: TranslateOptions & { readonly alternatives?: number } = {},
): Promise<readonly PiecewiseText[]> {
  const places = new Map<SentenceId, Place>();
  for (const [text, content] of texts.entries()) {
    const spans = splitLines(content).flatMap((line) =>
      segmentSentences(textOf(content, line), 'fr').map((s) => ({
        start: line.start + s.start,
        end: line.start + s.end,
      })),
    );
    for (const [k, span] of spans.entries()) places.set(`b${text + 1}.s${k + 1}`, { text, span });
  }
  const sentences = new Map([...places].map(([id, { text, span }]) => [id, textOf(texts[text] ?? '', span)]));
  const translated = await translateSentences(sentences, translator, options);
  return texts.map((content, text) => {
    const own = [...places].filter(([, place]) => place.text === text);
    const targets = own.map(([id]) => translated.get(id)?.text ?? '');
    return rebuild(
      content,
      own.map(([, { span }]) => span),
      targets,
    );
  });
}

function splitLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** `content` with each span replaced by its target. */
function rebuild(content: string, spans: readonly Span[], targets: readonly string[]): PiecewiseText {
  let text = '';
  let end = 0;
  const pieces: Piece[] = [];
  for (const [k, source] of spans.entries()) {
    text += content.slice(end, source.start);
    const start = text.length;
    text += targets[k] ?? '';
    pieces.push({ source, target: { start, end: text.length }, words: [] });
    end = source.end;
  }
  return { text: text + content.slice(end), alternatives: [], pieces };
}
