import { native } from './native.ts';

/** Whether this script's extension is still there: after an update or removal, old content scripts run on without it. */
export const isAlive = (): boolean => native.runtime?.id !== undefined;
