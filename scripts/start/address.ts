/** Where a page that somebody names can be opened: an address as it is, a file by way of a server of our own. */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { DriverError } from '../browsers/driver.ts';
import { RecordingServer } from '../browsers/server.ts';

/** A page of ours, which brings its pictures. */
export const SAMPLE = 'test/fixtures/pages/operation-en.html';

/** The address, and the server to close afterwards. Throws a `DriverError` where there is no such file. */
export async function addressOf(page: string): Promise<{ address: string; server: RecordingServer | null }> {
  if (/^https?:\/\//i.test(page)) return { address: page, server: null };
  const path = resolve(page);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new DriverError(`There is no file ${page}.`);
  // Of anything but the sample only the file itself is served.
  const isSample = path === resolve(SAMPLE);
  const server = await RecordingServer.start(dirname(path), isSample ? {} : { only: basename(path) });
  return { address: server.address(encodeURIComponent(basename(path))), server };
}
