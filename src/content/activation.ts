/**
 * Waits until a document has been shown for the first time: nothing may stand between a reader and that. In a hidden tab,
 * or a frame that is not rendered, it takes until somebody looks.
 */
export async function firstFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Waits until the reader opens the page: browsers prerender pages that nobody may ever see. In Firefox, which has no
 * prerendering, a page can put an image under that name.
 */
export async function activation(document: Document & { readonly prerendering?: unknown }): Promise<void> {
  while (document.prerendering === true) {
    await new Promise((resolve) => {
      document.addEventListener('prerenderingchange', resolve, { once: true });
    });
  }
}
