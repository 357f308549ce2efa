/** How the server ends: at once where nobody waits for it, soon where somebody does. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** So long an answer that was begun may take, s: adapter-node's setting. */
export const ANSWERED_WITHIN = '8';
/** So long a connection may be without a request, ms: one may be on its way. */
const GRACE = 500;
/** After that the process ends, ms, whatever keeps it. */
const LATEST = 9500;

/**
 * At SIGTERM and SIGINT adapter-node takes no more connections, closes those between two requests, and
 * waits for the others. This sees to those that it would wait for in vain: opened in advance by a browser,
 * with half a request, or with one request after the other.
 */
export function leaveInTime(server: Server): void {
	/** Nothing was asked on them yet. */
	const unasked = new Set<Socket>();
	let leaving = false;
	server.on('connection', (socket: Socket) => {
		unasked.add(socket);
		socket.once('close', () => unasked.delete(socket));
	});
	server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
		unasked.delete(socket);
		if (leaving) response.setHeader('connection', 'close');
	});
	const leave = () => {
		if (leaving) return;
		leaving = true;
		setTimeout(() => {
			for (const socket of unasked) socket.destroy();
		}, GRACE).unref();
		setTimeout(() => {
			// oxlint-disable-next-line no-console -- this is the log
			console.error('Not everything that was begun could be finished in time.');
			process.exit(1);
		}, LATEST).unref();
	};
	process.once('SIGTERM', leave);
	process.once('SIGINT', leave);
}
