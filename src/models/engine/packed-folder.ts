import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { PipelineError } from '../../errors.ts';
import { verifyManifest } from '../manifest.ts';

/**
 * Where in `place` the weights of the model `name`, for which `digest` stands, are kept as this processor multiplies them:
 * another version of ONNX Runtime or another processor may want them in another order.
 */
export function packedFolder(place: string, name: string, digest: string): string {
  const { version } = createRequire(import.meta.url)('onnxruntime-node/package.json') as { version: string };
  return join(place, name.replaceAll(/[^\w.-]/gu, '_'), `${digest}-${version}`, processorKey());
}

/** Whether `packedFolder` makes a folder of this name for some weights: whatever else is in a place that somebody named is theirs. */
export function isPackedFolder(name: string): boolean {
  return /^[\da-f]{16}-\d+\.\d+\.\d+/u.test(name);
}

/** Checks what is kept in `folder`. What is damaged goes, and PipelineError `model-corrupt` says so. */
export async function verifyPacked(folder: string): Promise<void> {
  try {
    await verifyManifest(folder);
  } catch (cause) {
    const isDeleted = await rm(folder, { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    const wayOut = isDeleted ? 'and are deleted; run it again' : 'and cannot be deleted; delete them';
    throw new PipelineError('model-corrupt', `the weights kept in ${folder} were damaged ${wayOut}`, { cause });
  }
}

function processorKey(): string {
  const parts = [platform(), arch(), cpus()[0]?.model, ...linuxFeatures()];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** What the processor can do: virtual machines call very different ones by the same name. */
function linuxFeatures(): readonly string[] {
  try {
    return /^(?:flags|Features)\s*:.*$/mu.exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? [];
  } catch {
    return [];
  }
}
