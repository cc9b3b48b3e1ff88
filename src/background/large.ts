import { haveManyForms } from '../core/mentions/large.ts';
import type { KitEntity } from '../protocol/kit.ts';
import { keep } from './keep.ts';

/** Whether there are so many entities that pages sieve their texts first. */
export const isLarge: (entities: readonly KitEntity[]) => boolean = keep(haveManyForms);
