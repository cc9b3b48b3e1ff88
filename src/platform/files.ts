/** Offers a text as a file to save. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  /* The browser has taken the file over once this task is done. */
  setTimeout(() => URL.revokeObjectURL(address));
}
