/**
 * The few calls that a content script makes, as both browsers have them under the name `chrome`. The script runs in
 * every frame of every page, so it does without the polyfill's wrappers, which would be a fifth of its weight; what
 * they would even out (how a listener answers) `contentMessages.ts` does in one way that both browsers know.
 */
interface ContentApi {
  readonly runtime: {
    /** Undefined in Chrome once the extension was updated or removed. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: ContentListener): void;
      removeListener(listener: ContentListener): void;
    };
  };
  readonly i18n: {
    getMessage(name: string, fillings?: string[]): string;
    getUILanguage(): string;
  };
  /** Chrome's alone. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Answers through `respond`; returning true keeps the channel open until then. */
export type ContentListener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => boolean;

declare const chrome: ContentApi;

/** The browser's own API. */
export const native: ContentApi = chrome;
