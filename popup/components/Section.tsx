/** A part of the screen: a region named by its heading, which the navigation can bring to the front and focus. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  class?: string;
  /** What stands beside the heading. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ id, title, class: name = '', aside, children }: Props) {
  return (
    <section id={id} class={`section ${name}`} aria-labelledby={`${id}-heading`}>
      <div class="section-head">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
