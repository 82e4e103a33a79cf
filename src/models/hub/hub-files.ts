import type { HubModelEntry } from '../../config.ts';

const SUFFIXES: Readonly<Record<HubModelEntry['dtype'], string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
};

/** Files of the model that transformers.js opens, relative to its folder; big graphs come last. */
export function modelFiles(entry: Pick<HubModelEntry, 'architecture' | 'dtype'>): string[] {
  return ['config.json', 'generation_config.json', 'tokenizer_config.json', 'tokenizer.json', ...graphFiles(entry)];
}

/** Files that hold the weights of graphs over 2 GB, which `config`, the parsed config.json, says there are. */
export function externalDataFiles(entry: Pick<HubModelEntry, 'architecture' | 'dtype'>, config: unknown): string[] {
  const declared = (config as HubModelConfig | null)?.['transformers.js_config']?.use_external_data_format;
  return graphFiles(entry).flatMap((file) => {
    const base = file.slice('onnx/'.length);
    const graph = base.replace(`${SUFFIXES[entry.dtype]}.onnx`, '');
    const chunks = Number((typeof declared === 'object' ? (declared?.[base] ?? declared?.[graph]) : declared) ?? 0);
    return Array.from({ length: chunks }, (_, k) => `${file}_data${k === 0 ? '' : `_${k}`}`);
  });
}

interface HubModelConfig {
  readonly 'transformers.js_config'?: {
    readonly use_external_data_format?: boolean | number | Readonly<Record<string, boolean | number>> | null;
  };
}

/** The graphs themselves, an encoder before its decoder. */
export function graphFiles({ architecture, dtype }: Pick<HubModelEntry, 'architecture' | 'dtype'>): string[] {
  const graphs = architecture === 'seq2seq' ? ['encoder_model', 'decoder_model_merged'] : ['model'];
  return graphs.map((graph) => `onnx/${graph}${SUFFIXES[dtype]}.onnx`);
}
