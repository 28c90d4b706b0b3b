/** A new Firefox profile: fixed extension address, free port, no services of the browser's own on the network. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The id in manifest.json's `browser_specific_settings`. */
export const GECKO_ID = 'lede@lede.example';

/** Chosen by us, so that the address of the extension's pages is known beforehand. */
export const EXTENSION_UUID = 'b6f1d9a2-6c55-4f0e-9d0a-6c1ede000001';

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Beyond what Marionette sets by itself (RecommendedPreferences.sys.mjs): services that would ask the network. */
const QUIET: Record<string, boolean | number | string> = {
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.shell.checkDefaultBrowser': false,
  'browser.region.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.webextensions.remote': true,
  // An extension that is loaded for one run else loses what it stored at the run's end, before anybody can look for it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '',
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'dom.push.connection.enabled': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': 'en-GB, en',
};

function proxyPreferences(proxy: string): Record<string, boolean | number | string> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    // Loopback goes through the proxy as well.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
  };
}

/** Writes the profile, to `given` or a new folder; the caller removes `directory`. */
export async function makeProfile(
  proxy: string | undefined,
  given: string | undefined,
): Promise<{ directory: string; port: number }> {
  const directory = given ?? (await mkdtemp(join(tmpdir(), 'lede-firefox-')));
  await mkdir(directory, { recursive: true });
  const port = await freePort();
  const preferences = {
    ...QUIET,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    ...(proxy ? proxyPreferences(proxy) : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(directory, 'user.js'), lines.join(''));
  return { directory, port };
}
