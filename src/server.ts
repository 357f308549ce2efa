/**
 * Serves the built app. adapter-node takes every request for https unless told otherwise, and would
 * then refuse form posts over plain http; here the connection itself says which it is. Behind a
 * proxy that ends https, set ORIGIN (or PROTOCOL_HEADER and HOST_HEADER) as adapter-node documents.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import compression from 'compression';
import { letRestBy } from './lib/server/http/let-rest-by.ts';
import { ANSWERED_WITHIN, leaveInTime } from './lib/server/leave-in-time.ts';
import { policyOf } from './lib/server/http/model-worker.ts';
import { securityHeaders, transportSecurity } from './lib/server/http/security-headers.ts';

const SCHEME_HEADER = 'x-footnote-scheme';
const ownScheme = !process.env.ORIGIN && !process.env.PROTOCOL_HEADER;
if (ownScheme) process.env.PROTOCOL_HEADER = SCHEME_HEADER;

// A teacher's deck may have 2 MB (see lib/deck/file/decode.ts), and a form adds to it: line ends, for one.
process.env.BODY_SIZE_LIMIT ??= '2500000';
process.env.SHUTDOWN_TIMEOUT ??= ANSWERED_WITHIN;

/** Ends with a sentence: whoever starts a server wants to know what to do, not where it fell. */
function giveUp(error: NodeJS.ErrnoException): never {
	const port = process.env.PORT ?? '3000';
	if (error.code === 'EADDRINUSE')
		console.error(`Port ${port} is taken: stop what uses it, or choose another with PORT=3001.`);
	else if (error.code === 'ERR_SOCKET_BAD_PORT' || error.code === 'EACCES')
		console.error(`Footnote cannot listen on PORT=${port}: choose a number from 1024 to 65535.`);
	else if (
		error.code === 'ENOTFOUND' ||
		error.code === 'EADDRNOTAVAIL' ||
		error.code === 'EAI_AGAIN'
	)
		console.error(
			`Footnote cannot listen on HOST=${process.env.HOST}: choose an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all.`
		);
	else if (error.code === 'ERR_INVALID_URL')
		console.error(
			`ORIGIN=${process.env.ORIGIN} is no address: write it with https://, such as https://footnote.example.org.`
		);
	else if (error.name === 'DatabaseUnavailable') console.error(error.message);
	else console.error(error);
	process.exit(1);
}
/** What adapter-node has not compressed while building: pages and decks. */
const compress = compression() as unknown as (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => void;

/** How the visitor reached us, by the same settings that adapter-node goes by. */
function scheme(request: IncomingMessage) {
	if (process.env.ORIGIN) return new URL(process.env.ORIGIN).protocol.slice(0, -1);
	const header = request.headers[process.env.PROTOCOL_HEADER!.toLowerCase()];
	return String(header).split(',')[0]?.trim();
}

/**
 * Listens until it is told to stop. What keeps it from that ends the process, with a sentence.
 *
 * @param app adapter-node's server
 */
export async function serve(app: URL): Promise<void> {
	process.once('uncaughtException', giveUp);
	// Before anybody asks for a page.
	if (process.env.ORIGIN) process.env.ORIGIN = new URL(process.env.ORIGIN).origin;

	const { server } = (await import(app.href)) as { server: { server: Server } };
	leaveInTime(server.server);

	server.server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
		letRestBy(request, response);
		if (ownScheme)
			request.headers[SCHEME_HEADER] = request.socket instanceof TLSSocket ? 'https' : 'http';
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		const policy = policyOf(request.url ?? '');
		if (policy !== undefined) response.setHeader('content-security-policy', policy);
		if (scheme(request) === 'https') response.setHeader(...transportSecurity);
		// Whoever has a file of the app asks whether it is still the one; hashed ones never change, and say so.
		response.setHeader('cache-control', 'no-cache');
		compress(request, response, () => {});
	});
}
