import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal question; Escape closes it, the browser keeps the focus inside; whatever had it before has it again after. */
export function Dialog({ title, onClose, children }: Props): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // in the same task as the drawing: keys pressed before it is open would go to the page behind
  useLayoutEffect(() => {
    const [dialog, before] = [ref.current, document.activeElement];
    dialog?.showModal();
    // the browser gives it back only where the dialog is closed before it is taken away
    return () => {
      const now = document.activeElement;
      const nowhere = now === null || now === document.body || dialog?.contains(now) === true;
      if (nowhere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={onClose}>
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
