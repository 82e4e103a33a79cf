import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_PATH } from '../../scripts/embedded-model.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A Python with training/requirements.txt, which the product itself never needs. */
const python = process.env['PYTHON'] ?? `${root}.venv/bin/python`;
const hasTraining = spawnSync(python, ['-c', 'import torch, transformers, onnx, onnxruntime']).status === 0;

describe('the exported graph', () => {
  it.skipIf(!hasTraining)(
    'computes the logits that PyTorch does (skipped without a Python that has training/requirements.txt)',
    () => {
      const command = ['training/check_export.py', '--from', EMBEDDED_PATH];
      const report = execFileSync(python, command, { cwd: root, encoding: 'utf8' });
      const difference = Number(/([\d.]+(?:e-?\d+)?)\s*$/u.exec(report.trim())?.[1]);
      expect(difference).toBeLessThan(1e-3);
    },
    600_000,
  );
});
