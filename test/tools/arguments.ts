import { type BrowserName, browserNames } from '../support/browsers/candidates.ts';

/** The browsers named on the command line, and what else stood there. */
export function readArguments(args: readonly string[]): {
  readonly browsers: readonly BrowserName[];
  readonly rest: readonly string[];
} {
  return {
    browsers: browserNames.filter((name) => args.includes(name)),
    rest: args.filter((argument) => !browserNames.some((name) => name === argument)),
  };
}
