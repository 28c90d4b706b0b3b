/**
 * The sentence of the fact pointed at or focused, on a small sheet next to it. Escape sends it away, the pointer may
 * move onto it (WCAG 1.4.13). One for the whole surface; for screen readers the button's description says the same.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fact } from '../evidence.ts';
import { useMarking } from '../marking.ts';
import { useWords } from '../words.ts';
import { ParagraphMark } from './FactButton.tsx';

interface Shown {
  fact: Fact;
  /** Of the button, relative to the peek's container, in CSS pixels. */
  top: number;
  bottom: number;
  above: boolean;
}

interface PeekControl {
  show: (fact: Fact, button: HTMLElement, wait: number) => void;
  hide: (wait: number) => void;
}

const PeekContext = createContext<PeekControl | null>(null);

/** Milliseconds a pointer rests before the sheet appears, and until it goes when the pointer leaves for it. */
const REST = 140;
const GRACE = 160;

/** Handlers for a fact's button; none without a fact. */
export function usePeek(fact: Fact | null) {
  const peek = useContext(PeekContext);
  if (!peek || !fact) return {};
  return {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') peek.show(fact, event.currentTarget as HTMLElement, REST);
    },
    onPointerLeave: () => peek.hide(GRACE),
    onFocus: (event: FocusEvent) => {
      const button = event.currentTarget as HTMLElement;
      if (button.matches(':focus-visible')) peek.show(fact, button, 0);
    },
    onBlur: () => peek.hide(0),
  };
}

export function PeekArea({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const control = useMemo<PeekControl>(() => {
    const later = (wait: number, work: () => void) => {
      clearTimeout(timer.current);
      if (wait === 0) work();
      else timer.current = setTimeout(work, wait);
    };
    return {
      show: (fact, button, wait) =>
        later(wait, () => {
          if (!area.current || !button.isConnected) return;
          const bounds = button.getBoundingClientRect();
          const { top } = area.current.getBoundingClientRect();
          const above = bounds.bottom > globalThis.innerHeight * 0.62;
          setShown({ fact, top: bounds.top - top, bottom: bounds.bottom - top, above });
        }),
      hide: (wait) => later(wait, () => setShown(null)),
    };
  }, []);

  useEffect(() => {
    if (!shown) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The first Escape is for the sheet; the browser's popup closes with the next.
      event.preventDefault();
      control.hide(0);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [shown, control]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <PeekContext.Provider value={control}>
      <div class="peek-area" ref={area}>
        {children}
        {shown && <Sheet {...shown} stay={() => clearTimeout(timer.current)} leave={() => control.hide(GRACE)} />}
      </div>
    </PeekContext.Provider>
  );
}

function Sheet({ fact, top, bottom, above, stay, leave }: Shown & { stay: () => void; leave: () => void }) {
  const { evidence } = useMarking();
  const words = useWords();
  const { before, fact: core, after } = evidence.quotation(fact);
  const place = above ? { top: `${top}px`, translate: '0 -100%' } : { top: `${bottom}px` };
  return (
    <div class="peek" style={place} aria-hidden="true" onPointerEnter={stay} onPointerLeave={leave}>
      <p class="peek-sentence" dir="auto" lang={evidence.language}>
        {before}
        <mark>{core}</mark>
        {after}
      </p>
      <p class="peek-hint">
        <ParagraphMark paragraph={fact.paragraph} /> {words.say('peekHint')}
      </p>
    </div>
  );
}
