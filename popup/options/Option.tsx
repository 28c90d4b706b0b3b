/** One option: a part of the page with its heading. What every option gets. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../src/settings.ts';

export interface OptionProps {
  settings: Settings;
  /** Stores a change and tells how it went, after a sentence of the option's own where there is one. */
  save: (change: Partial<Settings>, sentence?: string) => void;
}

export function Option({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="option" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
