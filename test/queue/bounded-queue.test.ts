import { describe, expect, it } from 'vitest';
import { BoundedQueue, QueueFull } from '../../src/queue/bounded-queue.ts';

/** A task that runs until it is let go. */
function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('BoundedQueue', () => {
  it('runs so many at once, lets so many wait, and refuses one more with the time to come back', async () => {
    const queue = new BoundedQueue({ concurrency: 2, maxWaiting: 3 });
    const { opened, open } = createGate();
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await opened;
      running -= 1;
    };
    const tasks = Array.from({ length: 5 }, () => queue.run(task));
    expect([queue.running, queue.waiting]).toEqual([2, 3]);
    const refused = await queue.run(task).catch((error) => error);
    expect(refused).toBeInstanceOf(QueueFull);
    expect(refused.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    open();
    await Promise.all(tasks);
    await queue.idle();
    expect([most, queue.running, queue.waiting]).toEqual([2, 0, 0]);
    await queue.run(async () => {});
  });

  it('bounds what one owner may have waiting, and leaves room for others', async () => {
    const queue = new BoundedQueue({ concurrency: 1, maxWaiting: 10, maxWaitingOfOwner: 2 });
    const { opened, open } = createGate();
    const greedy = () => queue.run(() => opened, { owner: 'greedy' });
    const tasks = [greedy(), greedy(), greedy()];
    await expect(greedy()).rejects.toThrow(QueueFull);
    tasks.push(queue.run(async () => {}, { owner: 'modest' }));
    expect(queue.waiting).toBe(3);
    open();
    await Promise.all(tasks);
    await greedy();
  });

  it('takes owners in turn, however many one has handed in first', async () => {
    const queue = new BoundedQueue({ concurrency: 1 });
    const order: string[] = [];
    const add = (owner: string) => queue.run(async () => void order.push(owner), { owner });
    const { opened, open } = createGate();
    const first = queue.run(() => opened);
    const tasks = ['a', 'a', 'a', 'a', 'b', 'c', 'b'].map(add);
    open();
    await Promise.all([first, ...tasks]);
    expect(order).toEqual(['a', 'b', 'c', 'a', 'b', 'a', 'a']);
  });

  it('takes out a waiting task whose caller has left, without running it, and gives its place away', async () => {
    const queue = new BoundedQueue({ concurrency: 1, maxWaiting: 1 });
    const { opened, open } = createGate();
    const first = queue.run(() => opened);
    const caller = new AbortController();
    let ran = false;
    const waiting = queue.run(
      async () => {
        ran = true;
      },
      { signal: caller.signal },
    );
    caller.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect(queue.waiting).toBe(0);
    const next = queue.run(async () => 'next');
    open();
    expect(await next).toBe('next');
    await first;
    expect(ran).toBe(false);
  });

  it('goes on after a task that failed', async () => {
    const queue = new BoundedQueue({ concurrency: 1, maxWaiting: 1 });
    await expect(queue.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await queue.run(async () => 'well')).toBe('well');
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });
});
