/* What browsers have and Node has not before version 25. */
const { prototype } = Uint8Array;
if (!('toBase64' in prototype)) {
  Object.defineProperty(prototype, 'toBase64', {
    value(this: Uint8Array) {
      return Buffer.from(this).toString('base64');
    },
  });
}
if (!('fromBase64' in Uint8Array)) {
  const value = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  Object.defineProperty(Uint8Array, 'fromBase64', { value });
}
