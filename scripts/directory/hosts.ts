/** One request a host at a time, with a pause between two. Knows hosts and time; knows no request. */
import { setTimeout as pause } from 'node:timers/promises';

export type Wait = <Answer>(host: string, task: () => Promise<Answer>) => Promise<Answer>;

/** A queue for each host. The pause follows each task, so that the next one to the same host waits it out. */
export function politely(pauseMs: number): Wait {
  const last = new Map<string, Promise<unknown>>();
  return (host, task) => {
    const before = last.get(host) ?? Promise.resolve();
    const answer = before.then(task);
    // The next in the queue comes whether this one failed or not.
    const done = answer.then(
      () => pause(pauseMs),
      () => pause(pauseMs),
    );
    last.set(host, done);
    return answer;
  };
}
