/** In a process of its own, so that neither warm code nor another run's memory counts: one summary of a made article. */
import { sentenceTexts } from '../../src/document/segmented-article.ts';
import { mirrorArticle } from '../../src/summarize/mirror-article.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeTranslation } from '../../src/summarize/summarize-translation.ts';
import { ownPeak } from '../process-memory.ts';
import { makeArticle } from './made-article.ts';

const [words = '430', length = '80w'] = process.argv.slice(2);
const translation = mirrorArticle(makeArticle(Number(words)));
const before = process.memoryUsage.rss();
const startedMs = performance.now();
summarizeTranslation(translation, parseLength(length));
const ms = performance.now() - startedMs;
const bytes = ownPeak() - before;
console.log(JSON.stringify({ ms, bytes, sentences: sentenceTexts(translation.source).size }));
