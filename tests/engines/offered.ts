/** A server between a device and the app that offers other decks than the app's own. */
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { answersFor } from '../e2e/study-decks.ts';

export interface Offering {
	url: string;
	close: () => void;
}

/** All but the decks comes from the app as it is. */
export async function offering(app: string, decks: readonly Deck[]): Promise<Offering> {
	const bodies = answersFor(decks);
	const { hostname, port } = new URL(app);
	const server = createServer((asked, answer) => {
		const { pathname } = new URL(asked.url!, app);
		if (pathname.startsWith('/api/decks')) return json(answer, bodies.get(pathname));
		const { method, headers, url: path } = asked;
		const passedOn = request({ hostname, port, method, headers, path }, (response) => {
			answer.writeHead(response.statusCode!, response.headers);
			response.pipe(answer);
		});
		passedOn.on('error', () => answer.destroy());
		asked.pipe(passedOn);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

function json(answer: ServerResponse, body: unknown): void {
	answer.writeHead(body ? 200 : 404, { 'content-type': 'application/json', etag: '"test"' });
	answer.end(JSON.stringify(body ?? {}));
}
