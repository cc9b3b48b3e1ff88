/**
 * Collects rejections that nobody takes care of, in place of whoever else listens for them.
 * @returns what was collected, and the undo
 */
export function collectRejections(): { faults: unknown[]; stop: () => void } {
  const faults: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (fault) => faults.push(fault));
  return {
    faults,
    stop() {
      process.removeAllListeners('unhandledRejection');
      for (const other of others) process.on('unhandledRejection', other);
    },
  };
}
