import { expect, it } from 'vitest';
import { Inbox } from '../../src/models/inbox.ts';

it('gives what was put in, in order, before and after it is asked for', async () => {
  const inbox = new Inbox<number>();
  inbox.put(0);
  inbox.put(1);
  expect([await inbox.take(), await inbox.take()]).toEqual([0, 1]);
  const later = inbox.take();
  inbox.put(2);
  expect(await later).toBe(2);
});

it('fails whoever waits, and whoever comes later, with the first error, whatever lies in it', async () => {
  const inbox = new Inbox<number>();
  const waiting = inbox.take();
  inbox.fail(new Error('first'));
  inbox.fail(new Error('second'));
  inbox.put(1);
  await expect(waiting).rejects.toThrow('first');
  await expect(inbox.take()).rejects.toThrow('first');
});
