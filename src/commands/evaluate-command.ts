import type { SentenceId } from '../document/segmented-article.ts';
import { PipelineError } from '../errors.ts';
import { bleuStatistics, corpusBleu, scoreBleu } from '../evaluate/bleu.ts';
import { bootstrapInterval, type Interval } from '../evaluate/bootstrap-interval.ts';
import { chrfStatistics, corpusChrf, scoreChrf } from '../evaluate/chrf.ts';
import { parsePairs } from '../evaluate/parse-pairs.ts';
import { decodeText } from '../extract/decode-text.ts';
import { translateSentences } from '../translate/translate-sentences.ts';
import { readOperand } from './read-operand.ts';
import { createSettings, withTranslator } from './settings.ts';
import { allowOptions, type Invocation, positiveInteger } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle evaluate`: how good and how fast a model is on sentences with a reference translation. */
export async function evaluateCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('evaluate', invocation, ['pairs', 'limit', 'model', 'json']);
  const { pairs: path, limit, json } = invocation.options;
  if (path === undefined) throw new PipelineError('usage', 'evaluate needs --pairs FILE.tsv (French<TAB>English)');
  const most = positiveInteger('limit', limit, Number.MAX_SAFE_INTEGER);
  const { bytes, name } = await readOperand(world, { ...invocation, operands: [path] });
  const pairs = parsePairs(decodeText(bytes, name).text, name).slice(0, most);
  // What was translated before would tell nothing of the model's speed, and nothing of the model if it was imported.
  const options = { ...invocation.options, 'no-memory': true };
  const settings = await createSettings(world, { ...invocation, options });
  const sentences = new Map(pairs.map(({ source }, k): [SentenceId, string] => [`b1.s${k + 1}`, source]));
  let seconds = 0;
  const translated = await withTranslator(settings, async (translator) => {
    const startedMs = performance.now();
    const result = await translateSentences(sentences, translator, {
      signal: world.signal,
      onProgress: (done, total) => settings.progress.update(name, done, total),
    });
    seconds = (performance.now() - startedMs) / 1000;
    return result;
  });
  const hypotheses = [...translated.values()].map(({ text }) => text);
  const references = pairs.map(({ reference }) => reference);
  const words = pairs.reduce((sum, { source }) => sum + source.split(/\s+/u).filter(Boolean).length, 0);
  const figures: Figures = {
    pairs: pairs.length,
    model: settings.fingerprint,
    bleu: corpusBleu(hypotheses, references),
    bleuInterval: bootstrapInterval(
      hypotheses.map((h, k) => bleuStatistics(h, references[k] ?? '')),
      scoreBleu,
    ),
    chrf: corpusChrf(hypotheses, references),
    chrfInterval: bootstrapInterval(
      hypotheses.map((h, k) => chrfStatistics(h, references[k] ?? '')),
      scoreChrf,
    ),
    wordsPerSecond: words / seconds,
    peakMemoryMiB: world.peakMemoryBytes() / 2 ** 20,
  };
  world.output.write(json ? `${JSON.stringify(figures, null, 2)}\n` : describe(name, figures));
  return 0;
}

interface Figures {
  readonly pairs: number;
  readonly model: string;
  readonly bleu: number;
  readonly bleuInterval: Interval;
  readonly chrf: number;
  readonly chrfInterval: Interval;
  readonly wordsPerSecond: number;
  readonly peakMemoryMiB: number;
}

function describe(name: string, figures: Figures): string {
  const { pairs, model, bleu, bleuInterval, chrf, chrfInterval, wordsPerSecond, peakMemoryMiB } = figures;
  const range = ({ low, high }: Interval) => `[${low.toFixed(1)}, ${high.toFixed(1)}]`;
  return [
    `${name}: ${pairs} pairs, ${model}; 95% intervals`,
    `BLEU ${bleu.toFixed(1)} ${range(bleuInterval)}  chrF ${chrf.toFixed(1)} ${range(chrfInterval)}`,
    `${wordsPerSecond.toFixed(0)} source words/s  peak memory ${peakMemoryMiB.toFixed(0)} MiB`,
    '',
  ].join('\n');
}
