import { parseArgs } from 'node:util';
import { PipelineError } from '../errors.ts';

/** What `passerelle --help` prints. */
export const USAGE = `passerelle: French articles in English, side by side, with summaries, on this machine

  passerelle run [PATH|URL…] [--output DIR] [--to FORMATS] [--length L] [--model NAME] [--force] [--watch]
      translate and summarize articles, or the folders or patterns ('**/*.html') that hold them
      (default: input/) into DIR/<article>/ (default: output/); what is up to date is left alone;
      --watch: go on with what is added or changed there until interrupted
  passerelle translate [FILE|URL|-] [--lines | --json | --to FORMAT] [--length L] [--model NAME] [--force]
      English to standard output; --lines: one sentence a line in, one line out;
      --json: the bilingual document with summaries of length L; else in the way of the source
  passerelle summarize [FILE|URL…|-] [--length L] [--language fr|en] [--summarizer NAME] [--together] [--json]
      the summary of each French or English text to standard output (default: English, medium,
      the text's own sentences); --summarizer: in the words of that model of models.yaml;
      --together: one summary of all; --json: each sentence with those that it stands on
  passerelle serve [--port 5000] [--host 127.0.0.1] [--data DIR] [--keys FILE] [--rate N] [--model NAME]
      a web page and an API (LibreTranslate's, and more) on this machine; articles are kept in DIR for a week
      (default: output/served/); --keys: who may use it; --rate: requests a minute of each;
      --allow-host NAME, --allow-origin URL: other names of the server, and pages that may use it
      --redis URL: leave the work to workers
  passerelle worker --redis URL [--jobs 4] [--lock SECONDS] [--model NAME]
      does the work of servers with the same Redis, on any number of machines
  passerelle align FRENCH ENGLISH [--output DIR] [--to FORMATS] [--length L] [--force]
      a text and its published translation side by side into DIR/<French file>/; no model is used
  passerelle models [list|check|tune]
      the models that models.yaml names; whether the embedded ones are whole; which --workers
      are fastest on this machine, to be used from then on
  passerelle evaluate --pairs FILE.tsv [--limit N] [--model NAME] [--json]
      BLEU, chrF, words per second and peak memory on French<TAB>English lines
  passerelle memory [stats|clear|import FILE|export]
      what was translated before, and by whom; FILE is TMX, or French<TAB>English lines;
      export: TMX to standard output
  passerelle glossary learn FILE
      glossary entries that corrections speak for; FILE is what the page
      bilingual.html saves: TMX or TSV

  L         5s (sentences), 80w (words), 20%, short, medium, long, headline (12 words)
  --force   go on with a text that does not look French; make anew what is up to date
  --to      html, md, json, tsv, tmx, txt (default: these), xliff, docx, epub, srt, vtt, pdf; with commas
  --format  text, markdown, html, epub, docx, srt, vtt or pdf: how the input is read
            (default: by its extension; standard input: text)
  --allow-private-addresses   let a URL lead to this machine or its networks
  --config FILE   models.yaml to use      --threads N   processor threads to use
  --workers N     copies of the model that share the threads (default: 2, or what "models tune" found)
  --beams N       translations weighed against each other as they are written, 1 to 8 (default: 4;
                  1 takes a third of the time)
  --glossary FILE how terms are to be translated (default: glossary.yaml, if it is there)
  --memory FILE   where translations are remembered (default: in your cache folder)      --no-memory
  --quiet   no progress and no notices    --help, --version

Exit codes: 0 done, 1 an article failed, 2 wrong use, 3 a model is missing or damaged, 130 interrupted.
Standard input is read when no file is given; notices and progress go to standard error.`;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  length: { type: 'string', short: 'l' },
  model: { type: 'string', short: 'm' },
  summarizer: { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  to: { type: 'string' },
  pairs: { type: 'string' },
  limit: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  keys: { type: 'string' },
  rate: { type: 'string' },
  redis: { type: 'string' },
  jobs: { type: 'string' },
  lock: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  'allow-origin': { type: 'string', multiple: true },
  config: { type: 'string' },
  threads: { type: 'string' },
  workers: { type: 'string' },
  beams: { type: 'string' },
  glossary: { type: 'string' },
  memory: { type: 'string' },
  'no-memory': { type: 'boolean' },
  lines: { type: 'boolean' },
  json: { type: 'boolean' },
  together: { type: 'boolean' },
  force: { type: 'boolean' },
  'allow-private-addresses': { type: 'boolean' },
  watch: { type: 'boolean', short: 'w' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;
type OptionValues = {
  readonly [Name in OptionName]?: (typeof OPTIONS)[Name] extends { multiple: true }
    ? string[]
    : (typeof OPTIONS)[Name]['type'] extends 'string'
      ? string
      : boolean;
};

/** The command line, cut up. */
export interface Invocation {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

/** Reads the arguments; PipelineError 'usage' for an option that does not exist or lacks its value. */
export function parseInvocation(argv: readonly string[]): Invocation {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const [command, ...operands] = positionals;
    return { command, operands, options: values };
  } catch (cause) {
    const [reason] = (cause as Error).message.split(/[.\n]/u);
    throw new PipelineError('usage', `${reason}; see passerelle --help`, { cause });
  }
}

/** Throws PipelineError 'usage' if an option is given that `command` does not take. */
export function allowOptions(command: string, { options }: Invocation, allowed: readonly OptionName[]): void {
  const common: readonly OptionName[] = ['quiet', 'config', 'threads', 'workers', 'beams'];
  for (const name of Object.keys(options) as OptionName[]) {
    if (!allowed.includes(name) && !common.includes(name)) {
      throw new PipelineError('usage', `${command} does not take --${name}; see passerelle --help`);
    }
  }
}

/** A whole number of at least 1 given for `--name`, or `fallback`. */
export function positiveInteger(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new PipelineError('usage', `--${name} takes a whole number of at least 1, not "${value}"`);
}

/** The one of `choices` given for `--name`, or `fallback`. */
export function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice) return choice;
  throw new PipelineError('usage', `--${name} takes ${choices.join(' or ')}, not "${value}"`);
}
