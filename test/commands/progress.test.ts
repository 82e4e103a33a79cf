import { expect, it } from 'vitest';
import { createProgress } from '../../src/commands/progress.ts';

function record(isTerminal: boolean, quiet = false) {
  let nowMs = 1000;
  const written: string[] = [];
  const stream = { isTerminal, columns: 60, write: (text: string) => void written.push(text) };
  const progress = createProgress(stream, quiet, () => nowMs);
  const update = (atMs: number, done: number) => {
    nowMs = atMs;
    progress.update('article.txt', done, 200);
  };
  return { written, progress, update };
}

it('draws a bar with an estimate on a terminal, and takes it away at the end', () => {
  const { written, progress, update } = record(true);
  update(1000, 0);
  update(6000, 50);
  expect(written.at(-1)).toMatch(/█{5}░{15} {2}25 %, 15 s left {2}article\.txt$/u);
  update(21000, 200);
  expect(written.at(-1)).toBe('\r\u001b[K');
  progress.line('done');
  expect(written.at(-1)).toBe('done\n');
});

it('writes a plain line now and then elsewhere', () => {
  const { written, update } = record(false);
  for (let second = 0; second <= 40; second++) update(1000 + 1000 * second, 5 * second);
  expect(written).toEqual([
    'article.txt: 25 %, 30 s left\n',
    'article.txt: 50 %, 20 s left\n',
    'article.txt: 75 %, 10 s left\n',
  ]);
});

it('counts the pace from where a resumed run begins', () => {
  const { written, update } = record(true);
  update(1000, 100);
  update(2000, 150);
  expect(written.at(-1)).toContain('1 s left');
});

it('is silent when quiet', () => {
  const { written, progress, update } = record(true, true);
  update(1000, 0);
  update(9000, 100);
  progress.line('done');
  expect(written).toEqual([]);
});
