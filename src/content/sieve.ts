import { formsIn } from '../core/mentions/sieve/formsIn.ts';
import { openSieve } from '../protocol/sieve.ts';
import { offerSieve } from './joint.ts';

offerSieve((told) => {
  const sieve = openSieve(told);
  return (text, edges) => formsIn(sieve, text, edges);
});
