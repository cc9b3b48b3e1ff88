import { useEffect, useState } from 'preact/hooks';

/** What can be known of an access that the reader gives. */
export interface Access {
  readonly given: () => Promise<boolean>;
  /** Asks the reader; has to be called first thing in a click. */
  readonly ask: () => Promise<boolean>;
  /** @returns the undo: stops telling that it may have changed */
  readonly watch: (listener: () => void) => () => void;
}

/** Whether access is given, followed as the reader gives it or takes it back; undefined until it is known. */
export function useAccess({ given, watch }: Access): boolean | undefined {
  const [isGiven, setGiven] = useState<boolean>();
  useEffect(() => {
    let current = true;
    const look = (): void => {
      /* What can't be told is asked for: asking for what is there does no harm. */
      given().then(
        (now) => current && setGiven(now),
        () => current && setGiven(false),
      );
    };
    look();
    const unwatch = watch(look);
    return () => {
      current = false;
      unwatch();
    };
  }, [given, watch]);
  return isGiven;
}
