import { createHash, timingSafeEqual } from 'node:crypto';
import { PipelineError } from '../../errors.ts';

/** Who may use the server: the SHA-256 of each key, by the name of its holder. */
export type ApiKeys = ReadonlyMap<string, Buffer>;

/**
 * Reads lines of `name sha256-of-the-key-in-hex`; empty lines and those that begin with # say nothing. Keys are long
 * random strings, so that a plain hash of them cannot be searched. Throws PipelineError 'config-invalid'.
 */
export function readApiKeys(text: string, file: string): ApiKeys {
  const keys = new Map<string, Buffer>();
  for (const [k, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/u.test(line)) continue;
    const [, name, hash] = /^\s*([\w.-]+)\s+([0-9a-f]{64})\s*$/iu.exec(line) ?? [];
    if (!name || !hash || keys.has(name)) {
      throw new PipelineError('config-invalid', `${file}:${k + 1}: expected a new name and a key's SHA-256 in hex`);
    }
    keys.set(name, Buffer.from(hash, 'hex'));
  }
  if (keys.size === 0)
    throw new PipelineError('config-invalid', `${file} holds no key; add a line, or serve without keys`);
  return keys;
}

/** The name of the holder of `key`; takes as long whoever it is. */
export function holderOf(keys: ApiKeys, key: string): string | undefined {
  const hash = createHash('sha256').update(key).digest();
  let holder: string | undefined;
  for (const [name, known] of keys) if (timingSafeEqual(hash, known)) holder = name;
  return holder;
}
