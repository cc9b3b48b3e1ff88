import { useState } from 'preact/hooks';
import { tellFrames } from '../platform/send.ts';
import { text } from '../platform/texts.ts';

type Progress = 'idle' | 'reading' | 'read' | 'failed';

/** Has the whole page read again, and says when that is done. */
export function Rescan({ tab, look }: { tab: number; look: () => Promise<void> }) {
  const [progress, setProgress] = useState<Progress>('idle');
  const rescan = async (): Promise<void> => {
    setProgress('reading');
    try {
      await tellFrames(tab, 'rescan', {});
      await look();
      setProgress('read');
    } catch {
      setProgress('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-disabled={progress === 'reading'}
        onClick={() => void (progress !== 'reading' && rescan())}
      >
        {text('popup_rescan')}
      </button>
      <p class="small muted" role="status">
        {progress !== 'idle' && text(`popup_rescan_${progress}`)}
      </p>
    </>
  );
}
