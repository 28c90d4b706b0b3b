/**
 * Typed messages over the browser's untyped ones. Knows senders and shapes: only our own pages may ask a content
 * script, only content scripts of ours the background; anything else is not answered. Knows no message's meaning.
 * A content script is asked by a port, since the page may be busy and the surface gone before it answers: Firefox 153
 * holds the promise of a message against the page that made it, as an error.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { LedeError } from '../errors.ts';
import type { RequestChecks } from '../messages.ts';

interface Exchange {
  request: object;
  answer: object;
}
type Table<Messages> = { [Type in keyof Messages]: Exchange };

export type Handlers<Messages extends Table<Messages>> = {
  [Type in keyof Messages]: (
    request: Messages[Type]['request'],
    sender: Runtime.MessageSender,
  ) => Messages[Type]['answer'] | Promise<Messages[Type]['answer']>;
};

/** True for a message of one of our own pages (popup, panel, options), false for content scripts and everybody else. */
export const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/** True for a message of our content script in the top frame of a tab. */
export const isOwnContentScript = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);

/** Gives what is answered to a message, or undefined where it is left unanswered. */
type Answering = (message: unknown, sender: Runtime.MessageSender) => Promise<object> | undefined;

/** Answers the messages of one table, not those of another, of another shape or from a sender who may not ask. */
function answering<Messages extends Table<Messages>>(
  handlers: Handlers<Messages>,
  checks: RequestChecks<Messages>,
  maySend: (sender: Runtime.MessageSender) => boolean,
): Answering {
  return (message, sender) => {
    if (typeof message !== 'object' || message === null || !maySend(sender)) return undefined;
    const request = message as Record<string, unknown>;
    const { type } = request;
    if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return undefined;
    const name = type as keyof Messages;
    if (!checks[name](request)) return undefined;
    return Promise.resolve(handlers[name](request as Messages[typeof name]['request'], sender));
  };
}

/** Answers the messages of one table until the returned function is called. */
export function answerMessages<Messages extends Table<Messages>>(
  ...table: Parameters<typeof answering<Messages>>
): () => void {
  // The polyfill's type wants `true` or a promise; a listener that does not answer returns undefined, as MDN has it.
  const listener = answering(...table) as Runtime.OnMessageListenerAsync;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answers the questions of one table (`askTab`), each with its port, until the returned function is called. */
export function answerQuestions<Messages extends Table<Messages>>(
  ...table: Parameters<typeof answering<Messages>>
): () => void {
  const answerTo = answering(...table);
  const listener = (port: Runtime.Port) => {
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener(async (question) => {
      try {
        const answer = await answerTo(question, port.sender ?? {});
        if (isOpen && answer) port.postMessage(answer);
      } finally {
        if (isOpen) port.disconnect();
      }
    });
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}

/** Asks the content script of a tab's top frame. Throws `PAGE_GONE` where nobody is there to answer. */
export function askTab<Messages extends Table<Messages>, Type extends keyof Messages & string>(
  tabId: number,
  type: Type,
  request: Messages[Type]['request'],
): Promise<Messages[Type]['answer']> {
  return new Promise((resolve, reject) => {
    const port = browser.tabs.connect(tabId, { frameId: 0 });
    port.onMessage.addListener((answer) => {
      resolve(answer as Messages[Type]['answer']);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      // "Could not establish connection. Receiving end does not exist." in both browsers: the document is gone. Chromium
      // complains of an error that nobody reads.
      reject(new LedeError('PAGE_GONE', port.error?.message ?? browser.runtime.lastError?.message));
    });
    port.postMessage({ ...request, type });
  });
}

/** Tells the background or our other pages, whether or not one is listening; gives the answer or undefined. */
export async function tell<Messages extends Table<Messages>, Type extends keyof Messages & string>(
  type: Type,
  request: Messages[Type]['request'],
): Promise<Messages[Type]['answer'] | undefined> {
  try {
    return (await browser.runtime.sendMessage({ ...request, type })) as Messages[Type]['answer'] | undefined;
  } catch (error) {
    // No receiver is an expected state: no panel open, or the extension was just updated.
    if (error instanceof Error && /Receiving end|message port closed|context invalidated/i.test(error.message))
      return undefined;
    throw error;
  }
}
