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
