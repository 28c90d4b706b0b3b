/**
 * "Always detect": the optional permission, the script registered for it, and the mark on the icon. Reconciles what is
 * registered with what is granted, whichever way it changed; keeps no state of its own.
 */
import browser from 'webextension-polyfill';

const ORIGINS = ['https://*/*', 'http://*/*'];
const SCRIPT_ID = 'detect';
/** The same neutral mark for every article: it never tells the topic. */
const BADGE_TEXT = '•';
const BADGE_COLOUR = '#0b5d66';

/**
 * Asks for the permission. Must be the first call in a click handler. The dialog may close the page that asked, so the
 * background reconciles on `permissions.onAdded`; that event does not fire where the permission was there already.
 */
export async function requestDetection(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: ORIGINS });
  if (granted) await reconcileDetection();
  return granted;
}

/** Gives the permission back; the registration and the marks follow. */
export async function revokeDetection(): Promise<void> {
  await browser.permissions.remove({ origins: ORIGINS });
  await reconcileDetection();
}

export const hasDetection = (): Promise<boolean> => browser.permissions.contains({ origins: ORIGINS });

/** Makes the registered script match the permission. Safe to call at any time, also twice at once. */
export async function reconcileDetection(): Promise<void> {
  const granted = await hasDetection();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
  if (granted && !registered) {
    await browser.scripting
      .registerContentScripts([{ id: SCRIPT_ID, js: ['detect.js'], matches: ORIGINS, runAt: 'document_idle' }])
      .catch((error: unknown) => {
        // The popup and the background may both have seen the grant; the second registration is refused as a duplicate.
        if (!(error instanceof Error && /duplicate|already/i.test(error.message))) throw error;
      });
  }
  if (!granted && registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/** Marks the icon of one tab, or takes the mark away; the browser itself clears it on navigation. */
export async function markIcon(tabId: number, isArticle: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: isArticle ? BADGE_TEXT : '' });
}

/** Calls back whenever the registration may have to follow. */
export function onDetectionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Calls back when the permission came or went. Gives the function that ends it. */
export function onPermissionChange(listener: (granted: boolean) => void): () => void {
  const changed = () => void hasDetection().then(listener);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
