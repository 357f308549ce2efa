/**
 * Starts the built app. adapter-node takes every request for https unless told otherwise, and would
 * then refuse form posts over plain http; here the connection itself says which it is. Behind a
 * proxy that ends https, set ORIGIN (or PROTOCOL_HEADER and HOST_HEADER) as adapter-node documents.
 */
import type { IncomingMessage, Server } from 'node:http';
import { TLSSocket } from 'node:tls';

const SCHEME_HEADER = 'x-footnote-scheme';
const ownScheme = !process.env.ORIGIN && !process.env.PROTOCOL_HEADER;
if (ownScheme) process.env.PROTOCOL_HEADER = SCHEME_HEADER;

const entry = new URL('../build/index.js', import.meta.url).href;
const { server } = (await import(entry)) as { server: { server: Server } };

if (ownScheme)
	server.server.prependListener('request', (request: IncomingMessage) => {
		request.headers[SCHEME_HEADER] = request.socket instanceof TLSSocket ? 'https' : 'http';
	});
