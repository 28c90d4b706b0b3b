/**
 * An in-memory browser: only the calls that `src/browser` makes, with events that a test can fire. Stands in for
 * webextension-polyfill, which throws outside an extension (alias in vitest.config.ts).
 */

class FakeEvent<Arguments extends unknown[]> {
  readonly listeners = new Set<(...values: Arguments) => unknown>();
  addListener = (listener: (...values: Arguments) => unknown) => void this.listeners.add(listener);
  removeListener = (listener: (...values: Arguments) => unknown) => void this.listeners.delete(listener);
  /** Calls every listener and gives the answers. */
  fire = (...values: Arguments): unknown[] => [...this.listeners].map((listener) => listener(...values));
}

/** One end of a connection, whose other end a test holds: what was posted to it, and events that the test can fire. */
export class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly posted: unknown[] = [];
  isOpen = true;
  error: Error | undefined;
  constructor(
    readonly sender: object | undefined,
    private readonly answer: (message: unknown) => void = () => {},
  ) {}
  postMessage = (message: unknown): void => {
    if (!this.isOpen) throw new Error('Attempt to postMessage on disconnected port');
    this.posted.push(message);
    this.answer(message);
  };
  disconnect = (): void => {
    this.isOpen = false;
  };
  /** The other end goes. */
  drop = (error?: Error): void => {
    this.isOpen = false;
    this.error = error;
    this.onDisconnect.fire();
  };
}

interface Registered {
  id: string;
  js: string[];
  matches: string[];
  runAt: string;
}

interface FakeTab {
  id: number;
  status: string;
  url?: string;
}

/** `storage.local` or `storage.sync`, over a map that tests can look into. */
const areaOf = (kept: Map<string, unknown>) => {
  const onChanged = new FakeEvent<[object]>();
  return {
    onChanged,
    get: async (keys: string[]) =>
      Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      onChanged.fire(values);
    },
    clear: async () => {
      kept.clear();
      onChanged.fire({});
    },
  };
};

export function makeBrowser() {
  const stored = new Map<string, unknown>();
  const synced = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const menus: object[] = [];
  const granted = new Set<string>();
  const registered = new Map<string, Registered>();
  const badges = new Map<number, string>();
  const state = {
    stored,
    synced,
    session,
    menus,
    granted,
    registered,
    badges,
    tabs: [] as FakeTab[],
    activeTab: 1,
    /** What the reader answers to a permission prompt. */
    answer: true,
    /** What injection gives for the top frame; throws where it is to be refused. */
    inject: (_tabId: number): unknown => ({ frameId: 0 }),
    /** What a tab's content script answers. */
    tabAnswer: (_tabId: number, _message: unknown): unknown => undefined,
    sent: [] as unknown[],
    /** Addresses that tabs were sent to. */
    opened: [] as string[],
  };
  const browser = {
    runtime: {
      id: 'lede@test',
      getURL: (path: string) => `moz-extension://lede/${path}`,
      onMessage: new FakeEvent<[unknown, object]>(),
      onConnect: new FakeEvent<[FakePort]>(),
      onInstalled: new FakeEvent<[{ reason: string }]>(),
      openOptionsPage: async () => {},
      onStartup: new FakeEvent<[]>(),
      sendMessage: async (message: unknown) => void state.sent.push(message),
    },
    tabs: {
      onActivated: new FakeEvent<[{ tabId: number }]>(),
      onUpdated: new FakeEvent<[number, { status?: string; url?: string }]>(),
      onRemoved: new FakeEvent<[number]>(),
      query: async () => state.tabs.filter(({ id }) => id === state.activeTab),
      get: async (id: number) => {
        const tab = state.tabs.find((candidate) => candidate.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      connect: (id: number) => {
        const port: FakePort = new FakePort(undefined, async (message) => {
          try {
            const answer = await state.tabAnswer(id, message);
            if (answer === undefined) port.drop();
            else port.onMessage.fire(answer);
          } catch (error) {
            port.drop(error as Error);
          }
        });
        return port;
      },
      create: async ({ url }: { url: string }) => void state.opened.push(url),
      update: async (id: number, { url }: { url: string }) => {
        await browser.tabs.get(id);
        state.opened.push(url);
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => [state.inject(target.tabId)],
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
      registerContentScripts: async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
    },
    permissions: {
      onAdded: new FakeEvent<[]>(),
      onRemoved: new FakeEvent<[]>(),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (state.answer) for (const origin of origins) granted.add(origin);
        return state.answer;
      },
      remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.delete(origin)),
    },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
      local: areaOf(stored),
      sync: areaOf(synced),
    },
    extension: { inIncognitoContext: false },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-GB' },
    contextMenus: {
      onClicked: new FakeEvent<[{ menuItemId: string }, { id: number; windowId: number } | undefined]>(),
      removeAll: async () => void menus.splice(0),
      create: (menu: object) => void menus.push(menu),
    },
    commands: {
      onCommand: new FakeEvent<[string, { id: number; windowId: number } | undefined]>(),
      getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+L' }],
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    },
    sidebarAction: { open: async () => {} },
  };
  return { browser, state };
}

export const fake = makeBrowser();

/** Everything as at the start, listeners too. The object itself stays, since modules hold it. */
export function resetBrowser(): void {
  const fresh = makeBrowser();
  Object.assign(fake.browser, fresh.browser);
  fake.state = fresh.state;
}

export default fake.browser;
