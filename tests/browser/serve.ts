import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { hostHeaders } from './host-headers.ts';
import { basePath, ports } from './site.ts';

/**
 * Serves the built site as a static host does, with the headers of its own file `_headers`: under the base path on one
 * port, at the root on two. The first of these keeps back what lets sandboxed frames read the files, as a host may.
 */
function serve(folder: string, base: string, port: number, keptBack = '') {
  const missing = readFileSync(`${folder}/404.html`);
  const headers = hostHeaders(`${folder}/_headers`);
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headers(base.slice(0, -1) + path))
        if (name !== keptBack) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(missing);
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  server.listen(port, '127.0.0.1');
}

// The base path first: who finds the root served finds both.
serve('dist-base', basePath, ports.base);
serve('dist', '/', ports.open);
serve('dist', '/', ports.root, 'access-control-allow-origin');
