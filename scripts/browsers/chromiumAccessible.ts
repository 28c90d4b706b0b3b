/** The tree that Chromium gives to screen readers, in their order. Knows the protocol's nodes; knows nothing of what is shown. */
import type { Page } from 'puppeteer-core';
import type { AccessibleNode } from './driver.ts';

/** Inline boxes and texts are parts of what has a name. */
const TEXTS = new Set(['StaticText', 'InlineTextBox', 'LineBreak', 'generic', 'none']);

export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    // They come level by level; a screen reader goes from parent to child.
    const inOrder = (id: string): typeof nodes => {
      const node = byId.get(id);
      return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
    };
    return inOrder(nodes[0]?.nodeId ?? '')
      .filter(({ ignored, role }) => !ignored && !TEXTS.has(String(role?.value)))
      .map(({ role, name, properties = [] }) => ({
        role: String(role?.value),
        name: String(name?.value ?? ''),
        level: (properties.find((property) => property.name === 'level')?.value.value as number | undefined) ?? null,
      }));
  } finally {
    await session.detach();
  }
}
