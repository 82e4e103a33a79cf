import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PipelineError } from '../errors.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const TIMEOUT_MS = 120_000;

/**
 * `html` printed to PDF by the Chromium that `CHROMIUM` or the search path names; a page of this program's own, which
 * loads nothing. PipelineError 'printer-missing' or 'printer-failed'.
 */
export async function printPage(
  html: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const program = await findPrinter(environment);
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-print-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, html);
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--no-pdf-header-footer'];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    await runProgram(program, [...options, profile, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], signal);
    return new Uint8Array(await readFile(pdf));
  } catch (cause) {
    if (cause instanceof PipelineError || signal?.aborted) throw cause;
    throw failed((cause as Error).message, cause);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The program that prints pages; PipelineError 'printer-missing' without one. */
export async function findPrinter(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const asked = environment['CHROMIUM'];
  const candidates = asked ? [asked] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of candidates) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  const message =
    'Chromium, which prints PDF, was not found; install it, set CHROMIUM, or print bilingual.html yourself';
  throw new PipelineError('printer-missing', message);
}

function runProgram(program: string, options: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIMEOUT_MS,
      ...(signal && { signal }),
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(failed(said.trim().split('\n').at(-1) ?? `it ended with ${code}`));
    });
  });
}

function failed(reason: string, cause?: unknown): PipelineError {
  const message = `Chromium did not print the page (${reason}); print bilingual.html from a browser`;
  return new PipelineError('printer-failed', message, { cause });
}
