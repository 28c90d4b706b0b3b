/** Firefox by way of Marionette: process, profile, tab. Its window, popup and sidebar are in `firefoxChrome.ts`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import {
  type Browser,
  DriverError,
  FIRST_RUN_PAGE,
  FIRST_RUN_TIME,
  type LaunchOptions,
  type Room,
  type Scheme,
  type View,
  type Wishes,
  waitFor,
} from './driver.ts';
import {
  ALLOW_PRIVATE,
  CLICK_ACTION,
  CLOSE_PANEL,
  CLOSE_POPUP,
  CLOSE_TAB,
  FrameView,
  PANEL_FRAME,
  POPUP_FRAME,
  runInWindow,
  SET_ROOM,
} from './firefoxChrome.ts';
import { FirefoxInside } from './firefoxInside.ts';
import { FirefoxLifecycle } from './firefoxLifecycle.ts';
import { pageView } from './firefoxPage.ts';
import { EXTENSION_UUID, GECKO_ID, makeProfile } from './firefoxProfile.ts';
import { FirefoxTabs } from './firefoxTabs.ts';
import { Marionette } from './marionette.ts';
import { residentMemory } from './memory.ts';

/** Start-up took 10 to 17 s on two busy cores. In milliseconds. */
const START_TIME = 120_000;

/** How long Firefox may take to quit before it is killed, in milliseconds. */
const QUIT_TIME = 10_000;

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly extensionAddress = `moz-extension://${EXTENSION_UUID}/`;
  readonly ended: Promise<void>;
  readonly tabs: FirefoxTabs;
  readonly lifecycle: FirefoxLifecycle;
  readonly inside: FirefoxInside;
  readonly #page: View;

  constructor(
    private readonly marionette: Marionette,
    private readonly process: ChildProcess,
    /** The folder to remove at the end. */
    private readonly profile: string | null,
  ) {
    this.ended = once(process, 'exit').then(() => undefined);
    this.#page = pageView(marionette);
    this.inside = new FirefoxInside(marionette);
    this.tabs = new FirefoxTabs(marionette, this.#page);
    this.lifecycle = new FirefoxLifecycle(marionette, this.extensionAddress);
  }

  async open(address: string): Promise<View> {
    await this.closePopup();
    await this.marionette.send('WebDriver:Navigate', { url: address });
    return this.#page;
  }

  async clickAction(): Promise<View> {
    await this.closePopup();
    await runInWindow(this.marionette, CLICK_ACTION);
    return new FrameView(this.marionette, POPUP_FRAME).ready('the popup');
  }

  async popupIsOpen(): Promise<boolean> {
    return (await runInWindow(this.marionette, `return ${POPUP_FRAME} !== null;`)) === true;
  }

  async closePopup(): Promise<void> {
    await runInWindow(this.marionette, CLOSE_POPUP);
    await waitFor('the popup to close', async () => ((await this.popupIsOpen()) ? null : true));
  }

  panel(): Promise<View> {
    return new FrameView(this.marionette, PANEL_FRAME).ready('the sidebar');
  }

  async closePanel(): Promise<void> {
    await runInWindow(this.marionette, CLOSE_PANEL);
  }

  async setScheme(scheme: Scheme): Promise<void> {
    // As if the system had said so; popup and sidebar follow the window, pages the second one (0 dark, 1 light).
    await runInWindow(
      this.marionette,
      `Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0]);
       Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 1 - args[0]);`,
      [scheme === 'dark' ? 1 : 0],
    );
  }

  async setWishes({ forcedColours, reducedMotion }: Partial<Wishes>): Promise<void> {
    // 2: never the document's own colours, which is what Firefox calls forced colours; 0: unless the system has them.
    if (forcedColours !== undefined) await this.#setNumber('browser.display.document_color_use', forcedColours ? 2 : 0);
    if (reducedMotion !== undefined) await this.#setNumber('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
  }

  async setRoom(room: Room | null): Promise<void> {
    await runInWindow(this.marionette, SET_ROOM, [room && { ...room, zoom: room.zoom ?? 1 }]);
  }

  async #setNumber(preference: string, value: number): Promise<void> {
    await runInWindow(this.marionette, 'Services.prefs.setIntPref(args[0], args[1]);', [preference, value]);
  }

  memory(): Promise<number | null> {
    return residentMemory(this.process.pid ?? -1);
  }

  async close(): Promise<void> {
    try {
      if (!hasEnded(this.process)) {
        // Ctrl+C reaches Firefox too, so that it may end before it answers; where it does neither, it is killed below.
        const asked = this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        const late = new Promise((resolve) => setTimeout(resolve, QUIT_TIME));
        await Promise.race([asked.then(() => this.ended), late]);
      }
    } finally {
      this.marionette.close();
      await end(this.process, this.profile);
    }
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess, profile: string | null): Promise<void> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  if (profile !== null) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Starts Firefox, on a new profile or the given one, and installs the extension for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { directory, port } = await makeProfile(options.proxy, options.profile);
  const removed = options.profile ? null : directory;
  const child = spawn(
    options.executable,
    [
      ...(options.visible ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      directory,
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        // Lets the profile's (empty) settings server stand, which Firefox else ignores outside of Nightly.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  try {
    const marionette = await waitFor('Firefox to start', () => connectOrNull(child, port), START_TIME);
    await marionette.send('WebDriver:NewSession', {
      timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
      acceptInsecureCerts: options.acceptAnyCertificate ?? false,
    });
    // Before the installation: Marionette's own way loads the extension anew afterwards, and where that comes before the
    // background has started, Firefox takes it for an update, which opens no first-run page.
    if (options.allowPrivate) await runInWindow(marionette, ALLOW_PRIVATE, [GECKO_ID]);
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    const firstRun = `moz-extension://${EXTENSION_UUID}/${FIRST_RUN_PAGE}`;
    await waitFor(
      'the first-run page',
      async () => await runInWindow(marionette, CLOSE_TAB, [firstRun]),
      FIRST_RUN_TIME,
    );
    return new Firefox(marionette, child, removed);
  } catch (error) {
    await end(child, removed);
    throw error;
  }
}

/** Null while nobody listens on the port yet. Throws where Firefox has ended. */
async function connectOrNull(child: ChildProcess, port: number): Promise<Marionette | null> {
  if (child.exitCode !== null) throw new DriverError(`Firefox ended at its start with status ${child.exitCode}`);
  try {
    return await Marionette.connect(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return null;
    throw error;
  }
}
