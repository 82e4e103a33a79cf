import '../../src/models/no-telemetry.ts';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';

/** The processor and those of its instruction sets that matter for int8. */
export function describeMachine(): string {
  const flags = /^flags\s*:(.*)$/m.exec(safeRead('/proc/cpuinfo'))?.[1]?.split(' ') ?? [];
  const wanted = ['avx2', 'fma', 'avx512f', 'avx512_vnni', 'avx_vnni', 'avx512_bf16', 'amx_int8'];
  const sets = wanted.filter((flag) => flags.includes(flag)).join(' ') || 'unknown';
  return `${cpus()[0]?.model.trim()}, ${availableParallelism()} threads, instruction sets: ${sets}`;
}

/** Bytes a second that one thread reads and writes, best of `rounds` copies of 256 MB. */
export function memoryBandwidth(rounds = 5): number {
  const source = new Float64Array(1 << 25).fill(1);
  const target = new Float64Array(source.length);
  return Math.max(...Array.from({ length: rounds }, () => (2 * source.byteLength) / seconds(() => target.set(source))));
}

/** Multiplications a second of ONNX Runtime's int8 matrix product (512 × 1024 × 4096), best of `rounds`. */
export async function int8Peak(threads: number, rounds = 8): Promise<number> {
  const [m, k, n] = [512, 1024, 4096];
  const path = fileURLToPath(new URL('int8-product.onnx', import.meta.url));
  const session = await InferenceSession.create(path, { intraOpNumThreads: threads, interOpNumThreads: 1 });
  const feeds = {
    a: new Tensor('uint8', new Uint8Array(m * k).fill(3), [m, k]),
    b: new Tensor('int8', new Int8Array(k * n).fill(5), [k, n]),
  };
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const startedMs = performance.now();
    await session.run(feeds);
    best = Math.max(best, (m * k * n) / ((performance.now() - startedMs) / 1000));
  }
  await session.release();
  return best;
}

function seconds(work: () => void): number {
  const startedMs = performance.now();
  work();
  return (performance.now() - startedMs) / 1000;
}

function safeRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
