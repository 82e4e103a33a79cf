/** Stands for the files under `src/` in the folder `root` as they are now: their names, sizes and times of change. */
export function sourceState(root: string): string;
export const STATE_FILE: string;
/** Whether `dist/` was compiled from the sources as they are now. */
export function isCompiled(root: string): boolean;
