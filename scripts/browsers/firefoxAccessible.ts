/** Firefox's accessibility service, asked in its own window for a frame's document. Knows Gecko's roles; knows no page. */
import { type AccessibleNode, waitFor } from './driver.ts';
import { runInWindow } from './firefoxChrome.ts';
import type { Marionette } from './marionette.ts';

/** The document's nodes in order, or null while Gecko has not built them. Roles of ARIA and of HTML's landmarks go first. */
const WALK = (frame: string): string => `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (name) => { try { return name(); } catch { return ''; } };
  const nodes = [];
  const walk = (node) => {
    const attribute = (name) => read(() => node.attributes.getStringProperty(name));
    const role = attribute('xml-roles').split(' ')[0] || service.getStringRole(node.role);
    nodes.push({ role, name: node.name ?? '', level: Number(attribute('level')) || null });
    for (let at = 0; at < node.childCount; at++) walk(node.getChildAt(at));
  };
  const outer = service.getAccessibleFor(${frame});
  const inner = outer && outer.childCount > 0 ? outer.getChildAt(0) : null;
  if (!inner || inner.childCount === 0) return null;
  walk(inner);
  return nodes;`;

/** Gecko's names for what ARIA names otherwise. */
const ROLES = new Map([
  ['pushbutton', 'button'],
  ['radiobutton', 'radio'],
  ['combobox list', 'listbox'],
  ['statusbar', 'status'],
  ['rowheader', 'rowheader'],
]);
const TEXTS = new Set(['text leaf', 'statictext', 'text container', 'text', 'whitespace']);

export async function accessibleNodes(marionette: Marionette, frame: string): Promise<AccessibleNode[]> {
  const nodes = await waitFor(
    'the accessible document',
    async () => (await runInWindow(marionette, WALK(frame))) as AccessibleNode[] | null,
  );
  return nodes
    .filter(({ role }) => !TEXTS.has(role))
    .map(({ role, name, level }) => ({ role: ROLES.get(role) ?? role, name, level }));
}
