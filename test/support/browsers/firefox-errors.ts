import type { ReportedError } from './engine.ts';
import type { FirefoxSystem } from './firefox-system.ts';

/** Collects from now on what scripts of pages, content scripts and extension pages throw or log as errors. */
export async function watchFirefoxErrors(
  system: FirefoxSystem,
): Promise<(extensionOrigin: string) => Promise<readonly ReportedError[]>> {
  await system.call(listen, inEveryProcess);
  return async (extensionOrigin) => {
    const seen = (await system.call('() => window.sidelightTestErrors')) as {
      source: string;
      text: string;
    }[];
    return seen
      .filter(({ source }) => source === '' || /^(moz-extension|https?|file|blob|data|about):/.test(source))
      .map(({ source, text }) => ({
        // A rejected API call in a content script has no source: better one too many than one unseen.
        from: source === '' || source.startsWith(extensionOrigin) ? 'sidelight' : 'page',
        text,
      }));
  };
}

/** Uncaught errors reach the browser's console; console.error() is known only to the process that called it. */
const listen = `(processScript) => {
  const seen = (window.sidelightTestErrors = []);
  window.sidelightTestListener = {
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const isError = (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
      if (!isError || message.category !== 'content javascript') return;
      seen.push({ source: message.sourceName ?? '', text: message.errorMessage });
    },
  };
  Services.console.registerListener(window.sidelightTestListener);
  Services.ppmm.addMessageListener('sidelight-test:error', ({ data }) => seen.push(data));
  Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(processScript), true);
}`;

const inEveryProcess = `
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
    const { level, filename, arguments: values } = event.wrappedJSObject;
    if (level !== 'error' && level !== 'assert') return;
    const text = Array.from(values, (value) => String(value)).join(' ');
    sendAsyncMessage('sidelight-test:error', { source: filename, text });
  }, Services.scriptSecurityManager.getSystemPrincipal());
`;
