/**
 * Opening and closing the side panel (Chrome) or sidebar (Firefox). Tests for the feature, not for the browser:
 * `sidePanel` is missing from Firefox and from the polyfill's types, `sidebarAction` from Chrome.
 */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Both browsers have one; Firefox for Android has not. */
export const hasPanel: boolean = sidePanel !== undefined || 'sidebarAction' in browser;

/**
 * Opens the panel in a window. Must be the first call in a click handler: both browsers refuse without a gesture, and
 * anything awaited before loses it (Chromium 156, Firefox 153).
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
