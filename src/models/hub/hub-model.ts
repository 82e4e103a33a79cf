import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HubModelEntry } from '../../config.ts';
import { PipelineError } from '../../errors.ts';
import { findSnapshot, missingFiles, repositoryFolder, type Snapshot, snapshotOf, storeRef } from './hub-cache.ts';
import { type DownloadOptions, downloadFile, type RemoteRevision, readRevision } from './hub-download.ts';
import { externalDataFiles, modelFiles } from './hub-files.ts';
import { type Environment, readHubSettings } from './hub-settings.ts';

/** What the cache holds of a model; `missing` are the files that are wanted and not there. */
export interface CachedHubModel {
  readonly snapshot: Snapshot | undefined;
  readonly missing: readonly string[];
}

/** Looks a model up in the cache, without touching the network. */
export async function findHubModel(entry: HubModelEntry, environment: Environment): Promise<CachedHubModel> {
  const snapshot = await findSnapshot(readHubSettings(environment).cacheFolder, entry.id, entry.revision);
  return { snapshot, missing: snapshot ? await lackingFiles(entry, snapshot) : modelFiles(entry) };
}

/**
 * The model's folder in the cache, with every file that it needs. Only files that are not there are downloaded, all
 * from one commit; a model that is there makes no request, even if its branch has moved since. Throws PipelineError
 * `hub-offline` or `hub-failed`.
 */
export async function provideHubModel(
  entry: HubModelEntry,
  environment: Environment,
  options: DownloadOptions = {},
): Promise<Snapshot> {
  const hub = readHubSettings(environment);
  const found = await findHubModel(entry, environment);
  if (found.snapshot && found.missing.length === 0) return found.snapshot;
  if (hub.offline) {
    throw new PipelineError(
      'hub-offline',
      `${entry.name} needs ${found.missing[0]} of ${entry.id} (revision ${entry.revision}), and HF_HUB_OFFLINE is set: run once without it and with --model ${entry.name}, or copy the model to ${repositoryFolder(hub.cacheFolder, entry.id)}`,
    );
  }
  const remote = await readRevision(hub, entry.id, found.snapshot?.commit ?? entry.revision, options.signal);
  const snapshot = snapshotOf(hub.cacheFolder, entry.id, remote.commit);
  let lacking = await lackingFiles(entry, snapshot);
  while (lacking.length > 0) {
    for (const file of lacking) requireRemote(entry, remote, file);
    for (const file of lacking) await downloadFile(hub, remote, snapshot, file, options);
    // Once config.json is there, it may ask for further files.
    lacking = await lackingFiles(entry, snapshot);
  }
  await storeRef(hub.cacheFolder, entry.id, entry.revision, remote.commit);
  return snapshot;
}

async function lackingFiles(entry: HubModelEntry, snapshot: Snapshot): Promise<string[]> {
  const config = await readFile(join(snapshot.folder, 'config.json'), 'utf8').catch(() => 'null');
  return missingFiles(snapshot, [...modelFiles(entry), ...externalDataFiles(entry, parseConfig(config, snapshot))]);
}

function parseConfig(text: string, { folder }: Snapshot): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PipelineError('model-corrupt', `${join(folder, 'config.json')} is not JSON; delete ${folder}`, { cause });
  }
}

function requireRemote(entry: HubModelEntry, { id, files }: RemoteRevision, file: string): void {
  if (files.has(file)) return;
  const graphs = [...files.keys()].filter((name) => name.endsWith('.onnx')).map((name) => name.slice('onnx/'.length));
  const advice = file.endsWith('.onnx')
    ? `; for another dtype there are: ${graphs.join(', ') || 'no graphs at all'}`
    : '';
  throw new PipelineError('hub-failed', `${entry.name}: ${id} has no ${file}${advice}`);
}
