/** Words of the article among ours: in their own language, for voices and hyphens, and in their own direction. */
import type { ComponentChildren } from 'preact';
import { useMarking } from '../marking.ts';

export function Quoted({ class: name, children }: { class?: string; children: ComponentChildren }) {
  const { evidence } = useMarking();
  return (
    <bdi class={name} lang={evidence.language}>
      {children}
    </bdi>
  );
}
