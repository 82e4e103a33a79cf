import { fork } from 'node:child_process';
import type { EngineChannel } from './supervised-engine.ts';

/** Starts `entry`, this program's own entry file, as an engine process with these arguments. */
export function forkEngine(entry: string, args: readonly string[]): EngineChannel {
  // In a process group of its own: Ctrl-C is for the server, which then says when the engine stops.
  const child = fork(entry, args, {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let isOpen = true;
  return {
    send: (message) => {
      // The callback takes the error of a process that has just ended; its end is told by `onClose`.
      if (isOpen) child.send(message, () => {});
    },
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) =>
      void child.once('exit', () => {
        isOpen = false;
        listener();
      }),
    kill: () => void child.kill('SIGKILL'),
  };
}
