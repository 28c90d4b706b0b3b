/**
 * Typed messages over the browser's untyped ones. Knows senders and shapes: only our own pages may ask a content
 * script, only content scripts of ours the background; anything else is not answered. Knows no message's meaning.
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

/**
 * Answers the messages of one table until the returned function is called. A message of another table, of another
 * shape or from a sender who may not ask is left unanswered.
 */
export function answerMessages<Messages extends Table<Messages>>(
  handlers: Handlers<Messages>,
  checks: RequestChecks<Messages>,
  maySend: (sender: Runtime.MessageSender) => boolean,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<object> | undefined => {
    if (typeof message !== 'object' || message === null || !maySend(sender)) return undefined;
    const request = message as Record<string, unknown>;
    const { type } = request;
    if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return undefined;
    const name = type as keyof Messages;
    if (!checks[name](request)) return undefined;
    return Promise.resolve(handlers[name](request as Messages[typeof name]['request'], sender));
  };
  // The polyfill's type wants `true` or a promise; a listener that does not answer returns undefined, as MDN has it.
  const typed = listener as Runtime.OnMessageListenerAsync;
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

/** Asks the content script of a tab's top frame. Throws `PAGE_GONE` where nobody is there to answer. */
export async function askTab<Messages extends Table<Messages>, Type extends keyof Messages & string>(
  tabId: number,
  type: Type,
  request: Messages[Type]['request'],
): Promise<Messages[Type]['answer']> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 });
  } catch (error) {
    // "Could not establish connection. Receiving end does not exist." in both browsers: the document is gone.
    throw new LedeError('PAGE_GONE', error instanceof Error ? error.message : undefined);
  }
  // A message that no listener answers resolves to undefined, in silence, in both browsers.
  if (answer === undefined || answer === null) throw new LedeError('PAGE_GONE');
  return answer as Messages[Type]['answer'];
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
