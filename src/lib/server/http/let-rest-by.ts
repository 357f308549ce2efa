/** What is sent on once it was answered: a connection that is closed on it takes the answer along. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** So long it may take, ms: whoever has not stopped by then is not listening. */
const PATIENCE = 10_000;

const hasBody = ({ headers }: IncomingMessage): boolean =>
	headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Lets the rest of a request go by, unread, after its answer, and closes the connection only then, where it is
 * to be closed. A refusal need not read what it refuses; the system would answer bytes that nobody reads with a
 * reset, and the visitor would see a broken connection for the sentence that says what is wrong.
 */
export function letRestBy(request: IncomingMessage, response: ServerResponse): void {
	if (!hasBody(request)) return;
	const stays = response.shouldKeepAlive;
	response.shouldKeepAlive = true;
	response.once('finish', () => {
		const { socket } = request;
		const close = () => {
			if (!stays) socket.end();
		};
		if (request.complete) return void close();
		const timer = setTimeout(() => socket.destroy(), PATIENCE);
		request.once('close', () => clearTimeout(timer));
		request.once('end', close);
		// Whoever wanted it has gone, and would stop the stream when there was enough.
		request.removeAllListeners('data');
		request.resume();
	});
}
