/** What the recording server calls a request: whatever was sent, and not the connections that browsers open and drop. */
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordingServer } from '../../../scripts/browsers/server.ts';

let server: RecordingServer;
beforeEach(async () => {
  server = await RecordingServer.start('test/fixtures/pages');
});
afterEach(() => server.close());

const connected = () =>
  new Promise<Socket>((resolve) => {
    const socket = connect(Number(server.host.split(':')[1]), '127.0.0.1', () => resolve(socket));
  });

/** Until the server has taken note of a request that was sent after everything else. */
async function recorded(): Promise<string[]> {
  await fetch(`http://${server.host}/last.html`);
  return server.takeRequests().filter((request) => !request.endsWith('/last.html'));
}

describe('a connection', () => {
  it.each([
    ['that nothing was sent by', ''],
    ['that a whole request was sent by', 'GET http://a.example/ HTTP/1.1\r\nhost: a.example\r\n\r\n'],
  ])('%s may be dropped', async (_, sent) => {
    const socket = await connected();
    if (sent) {
      socket.write(sent);
      await new Promise((resolve) => socket.once('data', resolve));
    }
    socket.resetAndDestroy();
    expect(await recorded()).toEqual(sent ? ['GET http://a.example/'] : []);
  });

  it('that something else was sent by is recorded', async () => {
    const socket = await connected();
    socket.write('anything\r\n\r\n');
    await new Promise((resolve) => socket.once('close', resolve));
    await vi.waitFor(async () => expect(await recorded()).toEqual(['not HTTP HPE_INVALID_METHOD']));
  });
});
