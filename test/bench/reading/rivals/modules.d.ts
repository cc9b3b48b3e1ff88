/** The parts of two libraries that are measured beside Sidelight; neither brings types. */
declare module 'mark.js' {
  interface Options {
    readonly each?: (element: Element) => void;
  }

  export default class Mark {
    constructor(root: Element);
    markRegExp(expression: RegExp, options: Options): void;
    mark(
      names: readonly string[],
      options: Options & {
        readonly separateWordSearch: boolean;
        readonly accuracy: { readonly value: 'exactly'; readonly limiters: readonly string[] };
      },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  interface Portion {
    readonly index: number;
    readonly text: string;
  }

  export default function findAndReplaceDOMText(
    root: Element,
    options: {
      readonly find: RegExp;
      readonly wrap: string;
      readonly preset: 'prose';
      readonly replace: (portion: Portion, match: RegExpMatchArray) => string;
    },
  ): unknown;
}
