/**
 * Opening the side panel (Chrome) or sidebar (Firefox). Tests for the feature, not for the browser:
 * `sidePanel` is missing from Firefox and from the polyfill's types, `sidebarAction` from Chrome.
 */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Firefox for Android has no windows, and no sidebar to open in one. */
const hasWindows: boolean = 'windows' in browser;

/** Both browsers have one on the desktop. */
export const hasPanel: boolean = hasWindows && (sidePanel !== undefined || 'sidebarAction' in browser);

/** The window that the caller's page belongs to, for `openPanel`; null where there are no windows. */
export async function panelWindow(): Promise<number | null> {
  return hasWindows ? ((await browser.windows.getCurrent()).id ?? null) : null;
}

/**
 * Opens the panel in a window. Must be the first call in a click handler: both browsers refuse without a gesture, and
 * anything awaited before loses it (Chromium 156, Firefox 153).
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
