/** The few drawn signs of the interface. Always beside words or with a name on their button, so hidden from readers. */

const PATHS = {
  copy: 'M6 6V3h7v8h-3M3 6h7v8H3z',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  options: 'M2.5 5h5m4 0h2M2.5 11h2m4 0h5M9.5 3.2v3.6M6.5 9.2v3.6',
  leave: 'M4 4l8 8M12 4l-8 8',
  phone:
    'M4.2 2.5l2 .2.9 2.6-1.3 1.2a8 8 0 0 0 3.7 3.7l1.2-1.3 2.6.9.2 2c0 .6-.5 1.2-1.2 1.2A9.8 9.8 0 0 1 3 3.7c0-.7.6-1.2 1.2-1.2z',
  outward: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5L7 9',
  up: 'M8 12.5v-9M4 7.5l4-4 4 4',
  down: 'M8 3.5v9M4 8.5l4 4 4-4',
  notice: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.4',
} as const;

export type SignName = keyof typeof PATHS;

export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
