import * as v from 'valibot';
import { type StorageItem, storageItem } from './item.ts';

const frameSchema = v.optional(v.number());

/** The frame of a tab in which the reader has gone to a mention, if any; kept until the browser closes. */
export const currentFrame = (tab: number): StorageItem<number | undefined> =>
  storageItem(`current-frame:${tab}`, (stored) => v.parse(frameSchema, stored), 'session');
