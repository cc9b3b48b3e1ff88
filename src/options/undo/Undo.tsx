import { text } from '../../platform/texts.ts';
import { UndoNotice } from '../../ui/controls/UndoNotice.tsx';
import { useSteps } from './StepContext.tsx';

/** At the place where a step was taken that took something away: what it was, and its undo. */
export function Undo({ place }: { place: string }) {
  const { last, undo } = useSteps();
  return (
    <div role="status">
      {last?.place === place && (
        <UndoNotice fresh step={last} message={last.message} action={text('options_undo')} onUndo={undo} />
      )}
    </div>
  );
}
