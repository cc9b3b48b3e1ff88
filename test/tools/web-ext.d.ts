/** The part of web-ext that the tools use; the package brings no types. */
declare module 'web-ext' {
  export interface RunOptions {
    readonly sourceDir: string;
    readonly target: readonly ('chromium' | 'firefox-desktop')[];
    readonly chromiumBinary?: string;
    readonly firefox?: string;
    readonly startUrl: readonly string[];
    readonly args: readonly string[];
    readonly noInput: boolean;
    readonly noReload: boolean;
  }

  export interface ExtensionRunner {
    reloadAllExtensions(): Promise<unknown>;
    registerCleanup(onExit: () => void): void;
    exit(): Promise<void>;
  }

  export const cmd: { run(options: RunOptions): Promise<ExtensionRunner> };
}
