import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';

export type Headers = Readonly<Record<string, string>>;

/** A page given as text, or with its own headers or status. */
export type ServedPage =
  string | { readonly body: string; readonly headers?: Headers; readonly status?: number };

export interface ServeOptions {
  /** Pages by their path, such as `/news.html`; they come before the folder's files. */
  readonly pages?: Readonly<Record<string, ServedPage>>;
  readonly folder?: string;
  /** Sent with every answer, such as a content security policy. */
  readonly headers?: Headers;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

const types: Headers = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** Serves pages on a free port of this machine only, until it is closed. */
export async function serve(options: ServeOptions): Promise<TestServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers });
    answer(request, options).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Buffer;
}

async function answer(request: IncomingMessage, options: ServeOptions): Promise<Answer> {
  const path = pathOf(request);
  const type = { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8' };
  const page = options.pages?.[path];
  if (page !== undefined) {
    const { body, headers, status = 200 } = typeof page === 'string' ? { body: page } : page;
    return { status, headers: { ...type, ...options.headers, ...headers }, body };
  }
  const file = options.folder === undefined ? undefined : await read(join(options.folder, path));
  if (file !== undefined) return { status: 200, headers: { ...type, ...options.headers }, body: file };
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'There is no such page here.' };
}

/** The path within what is served: normalised, so that it can't leave the folder. */
function pathOf(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  return normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
}

async function read(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
