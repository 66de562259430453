import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { basePath, ports } from './site.ts';

/**
 * Serves the built site as a static host does: at the root on one port, under the base path on the next, and on a third
 * with the headers that the host files of the site (public/_headers) ask for.
 */
function serve(folder: string, base: string, port: number, headers: Record<string, string> = {}) {
  const missing = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, { etag: true, maxAge: 0 });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
const asked = readFileSync('public/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm);
serve('dist', '/', ports.open, Object.fromEntries([...asked].map((m) => [m[1], m[2]])));
serve('dist', '/', ports.root);
