import { join } from 'node:path';
import { PipelineError } from '../../errors.ts';
import { DamagedFileError, type ExpectedFile, isCommit, type Snapshot, storeFile } from './hub-cache.ts';
import type { HubSettings } from './hub-settings.ts';

/** How far one file has come; `totalBytes` is 0 where the hub does not tell. */
export interface DownloadProgress {
  readonly file: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface DownloadOptions {
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly signal?: AbortSignal;
}

/** One state of a model on the hub: its commit and what its files must turn out to be. */
export interface RemoteRevision {
  readonly id: string;
  readonly commit: string;
  readonly files: ReadonlyMap<string, ExpectedFile>;
}

/** Asks the hub what `revision` of model `id` is. Throws PipelineError `hub-offline` or `hub-failed`. */
export async function readRevision(
  hub: HubSettings,
  id: string,
  revision: string,
  signal?: AbortSignal,
): Promise<RemoteRevision> {
  const address = `${hub.endpoint}/api/models/${id}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const response = await request(hub, address, `${id}, revision ${revision}`, signal);
  const answer = (await response.json().catch(() => null)) as HubAnswer | null;
  if (!isCommit(answer?.sha ?? '') || !Array.isArray(answer?.siblings)) {
    throw new PipelineError(
      'hub-failed',
      `${hub.endpoint} gave no list of the files of ${id}; is it a Hugging Face hub?`,
    );
  }
  const files = answer.siblings.map((file): [string, ExpectedFile] => [
    file.rfilename,
    { sizeBytes: file.lfs?.size ?? file.size ?? null, sha256: file.lfs?.sha256 ?? null },
  ]);
  return { id, commit: answer.sha, files: new Map(files) };
}

/** Downloads one file into the snapshot, where it appears only once it is whole and checked. */
export async function downloadFile(
  hub: HubSettings,
  remote: RemoteRevision,
  snapshot: Snapshot,
  file: string,
  { onProgress, signal }: DownloadOptions,
): Promise<void> {
  const address = `${hub.endpoint}/${remote.id}/resolve/${remote.commit}/${file}`;
  const response = await request(hub, address, `${file} of ${remote.id}`, signal);
  const declared = response.headers.get('content-encoding') ? null : response.headers.get('content-length');
  const known = remote.files.get(file);
  const expected = {
    sizeBytes: known?.sizeBytes ?? (declared ? Number(declared) : null),
    sha256: known?.sha256 ?? null,
  };
  const chunks = (async function* () {
    let loadedBytes = 0;
    for await (const chunk of response.body ?? []) {
      yield chunk;
      loadedBytes += chunk.length;
      onProgress?.({ file, loadedBytes, totalBytes: expected.sizeBytes ?? 0 });
    }
  })();
  await storeFile(join(snapshot.folder, file), chunks, expected).catch((cause) => {
    signal?.throwIfAborted();
    const { syscall, code } = cause as NodeJS.ErrnoException;
    const reason = syscall || cause instanceof DamagedFileError ? cause.message : 'the connection broke off';
    const advice = syscall ? `make room or rights in ${snapshot.folder}` : 'nothing of it was kept, so run again';
    throw new PipelineError(
      code === 'ENOSPC' ? 'disk-full' : 'hub-failed',
      `${file} of ${remote.id} was not downloaded: ${reason}; ${advice}`,
      { cause },
    );
  });
}

interface HubAnswer {
  readonly sha: string;
  readonly siblings: readonly {
    readonly rfilename: string;
    readonly size?: number;
    readonly lfs?: { readonly size: number; readonly sha256: string } | null;
  }[];
}

/** A successful response; `what` names the thing asked for. A redirect to another host does not get the token. */
async function request(hub: HubSettings, address: string, what: string, signal?: AbortSignal): Promise<Response> {
  const headers = {
    // Compressed, a body's length would not be the file's.
    'accept-encoding': 'identity',
    ...(hub.token === undefined ? {} : { authorization: `Bearer ${hub.token}` }),
  };
  const response = await fetch(address, { headers, signal: signal ?? null }).catch((cause) => {
    signal?.throwIfAborted();
    throw new PipelineError(
      'hub-offline',
      `${what} is not in the cache and ${hub.endpoint} cannot be reached; connect to the network, or copy the model into the cache (docs/models.md)`,
      { cause },
    );
  });
  if (response.ok) return response;
  await response.body?.cancel();
  throw new PipelineError(
    'hub-failed',
    `${hub.endpoint} answered ${response.status} for ${what}; ${advise(response.status)}`,
  );
}

function advise(status: number): string {
  if (status === 401 || status === 403) return 'it does not exist, or needs an HF_TOKEN that may read it';
  if (status === 404) return 'check id, revision and dtype in models.yaml';
  return 'try again later';
}
