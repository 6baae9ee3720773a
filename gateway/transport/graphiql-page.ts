import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type Encoding, chooseEncoding, encode } from './choose-encoding';

/** A question that the browser page offers. */
export interface ExampleQuestion {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const QUALITY = 5;

/** Lets the page talk to this server alone. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves GraphiQL with everything in the page: no request goes to another host. */
export function createGraphiqlPage(questions: readonly ExampleQuestion[]) {
  const page = Buffer.from(renderPage(questions), 'utf8');
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  const bodies = new Map<Encoding, Promise<Buffer>>();
  const bodyIn = (encoding: Encoding): Promise<Buffer> => {
    const body = bodies.get(encoding) ?? encode(page, encoding, QUALITY);
    bodies.set(encoding, body);
    return body;
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      etag,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const body = await bodyIn(encoding);
    const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    response.writeHead(200, { ...headers, ...encoded, 'content-length': body.length }).end(body);
  };
}

/** GraphiQL sets question and answer side by side; a narrow window needs them one below the other. */
const NARROW_WINDOW = `@media (max-width: 700px) {
  .graphiql-sessions > div:has(> .graphiql-response) { flex-direction: column !important; overflow-y: auto !important; }
  .graphiql-sessions > div > .graphiql-editors, .graphiql-sessions > div > .graphiql-response { flex: none !important; height: 60vh; width: auto; }
  .graphiql-sessions .graphiql-horizontal-drag-bar { display: none !important; }
}`;

function renderPage(questions: readonly ExampleQuestion[]): string {
  const defaultTabs = questions.map(({ title, query, variables }) => ({
    query: `# ${title.replaceAll(/\s+/g, ' ')}\n${query.trim()}\n`,
    variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
  }));
  // The page cannot start with an empty list of tabs.
  const page = renderGraphiQL({ title: 'Passage', ...(defaultTabs.length > 0 && { defaultTabs }) });
  return page.replace('</head>', `<style>${NARROW_WINDOW}</style></head>`);
}
