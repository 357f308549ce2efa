/**
 * Starts the built app. adapter-node takes every request for https unless told otherwise, and would
 * then refuse form posts over plain http; here the connection itself says which it is. Behind a
 * proxy that ends https, set ORIGIN (or PROTOCOL_HEADER and HOST_HEADER) as adapter-node documents.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { securityHeaders, transportSecurity } from './lib/server/security-headers.ts';

const SCHEME_HEADER = 'x-footnote-scheme';
const ownScheme = !process.env.ORIGIN && !process.env.PROTOCOL_HEADER;
if (ownScheme) process.env.PROTOCOL_HEADER = SCHEME_HEADER;

const entry = new URL('../build/index.js', import.meta.url).href;
const { server } = (await import(entry)) as { server: { server: Server } };

server.server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
	if (ownScheme)
		request.headers[SCHEME_HEADER] = request.socket instanceof TLSSocket ? 'https' : 'http';
	for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
	if (scheme(request) === 'https') response.setHeader(...transportSecurity);
});

/** How the visitor reached us, by the same settings that adapter-node goes by. */
function scheme(request: IncomingMessage) {
	if (process.env.ORIGIN) return new URL(process.env.ORIGIN).protocol.slice(0, -1);
	const header = request.headers[process.env.PROTOCOL_HEADER!.toLowerCase()];
	return String(header).split(',')[0]?.trim();
}
