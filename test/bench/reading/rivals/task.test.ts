import { describe, expect, it } from 'vitest';
import { addressWith, type RivalTask, taskOf } from './task.ts';

describe('the task in an address', () => {
  it('is read as it was written', () => {
    const task: RivalTask = { rival: 'walk', names: ['Huawei', 'a b&c#d/é'], lists: true };
    expect(taskOf(new URL(addressWith('http://127.0.0.1/a%20b', task)).hash)).toEqual(task);
  });

  it('is none where the address has another hash, or none', () => {
    expect([taskOf(''), taskOf('#top')]).toEqual([undefined, undefined]);
  });
});
