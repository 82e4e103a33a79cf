import { createHash } from 'node:crypto';

/** A value as one line of text that starts with its own checksum, so that damage to any byte is seen. */
export function sealRecord(value: unknown): string {
  const json = JSON.stringify(value);
  return `${checksum(json)} ${json}`;
}

/** The value in a line of `sealRecord`; undefined if the line is not what it was. */
export function openRecord(line: string): unknown {
  const [sum, json] = [line.slice(0, SUM_LENGTH), line.slice(SUM_LENGTH + 1)];
  return line[SUM_LENGTH] === ' ' && sum === checksum(json) ? JSON.parse(json) : undefined;
}

const SUM_LENGTH = 32;

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, SUM_LENGTH);
}
