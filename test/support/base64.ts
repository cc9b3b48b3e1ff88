/** Puts in what browsers have and Node has not before version 25. */
export function provideBase64(): void {
  const { prototype } = Uint8Array;
  if ('toBase64' in prototype) return;
  Object.defineProperty(prototype, 'toBase64', {
    value(this: Uint8Array) {
      return Buffer.from(this).toString('base64');
    },
  });
  const value = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  Object.defineProperty(Uint8Array, 'fromBase64', { value });
}

provideBase64();
