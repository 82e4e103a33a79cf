/** Every reason for which a run or an article stops; docs/errors.md says what to do about each. */
export type ErrorCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'file-damaged'
  | 'file-unsafe'
  | 'order-unknown'
  | 'address-refused'
  | 'fetch-failed'
  | 'format-unfit'
  | 'printer-missing'
  | 'printer-failed'
  | 'line-too-long'
  | 'extension-unknown'
  | 'language-wrong'
  | 'disk-full'
  | 'write-failed'
  | 'config-invalid'
  | 'model-unknown'
  | 'model-missing'
  | 'model-corrupt'
  | 'model-failed'
  | 'hub-offline'
  | 'hub-failed'
  | 'length-invalid'
  | 'document-invalid'
  | 'pairs-invalid'
  | 'memory-failed'
  | 'port-taken'
  | 'usage';

/** An error whose one-line message names the thing that is wrong and says what to do about it. */
export class PipelineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PipelineError';
    this.code = code;
  }
}
