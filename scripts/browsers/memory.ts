/** How much memory a program holds, with all that it has started. Knows Linux's /proc; elsewhere nothing is known. */
import { readdir, readFile } from 'node:fs/promises';

/** Resident bytes of a process and its descendants, what they share counted once each; null where there is no /proc. */
export async function residentMemory(root: number): Promise<number | null> {
  const processes = await allProcesses();
  if (processes === null) return null;
  const inTree = new Set([root]);
  for (let before = 0; before !== inTree.size; ) {
    before = inTree.size;
    for (const { id, parent } of processes) if (inTree.has(parent)) inTree.add(id);
  }
  return processes.reduce((bytes, { id, resident }) => bytes + (inTree.has(id) ? resident : 0), 0);
}

interface Process {
  id: number;
  parent: number;
  resident: number;
}

async function allProcesses(): Promise<Process[] | null> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return null;
  const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  return (await Promise.all(ids.map(readProcess))).filter((process) => process !== null);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html; null where the process has ended meanwhile. */
async function readProcess(id: number): Promise<Process | null> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => null);
  if (status === null) return null;
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { id, parent: field('PPid'), resident: field('RssAnon') * 1024 };
}
