import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letRestBy } from './let-rest-by.ts';

/** Bytes: more than the two ends of a connection hold between them. */
const LARGE = 8_000_000;
const PIECE = 64_000;

let server: Server;
let port: number;

/** Refuses each request by its first line, as the app does what is too large, and answers the next. */
beforeEach(async () => {
	server = createServer((request, response) => {
		letRestBy(request, response);
		// As adapter-node: listened to, and then not read.
		request.on('data', () => request.pause());
		response.writeHead(413).end('Too large.');
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	({ port } = server.address() as AddressInfo);
});
afterEach(() => new Promise((done) => server.close(done)));

/** Sends all of a large request before it reads anything, then `more`; what came back, or why nothing did. */
function sent(headers: string, more = ''): Promise<string> {
	return new Promise((done, fail) => {
		const socket = connect(port, 'localhost');
		let text = '';
		socket.on('error', fail);
		socket.on('close', () => done(text));
		socket.pause();
		socket.write(
			`POST / HTTP/1.1\r\nhost: localhost\r\n${headers}content-length: ${LARGE}\r\n\r\n`
		);
		let left = LARGE;
		const write = () => {
			while (left > 0) {
				const size = Math.min(PIECE, left);
				left -= size;
				if (!socket.write('a'.repeat(size))) return void socket.once('drain', write);
			}
			socket.write(more);
			socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
			socket.resume();
		};
		write();
	});
}

describe('a request that is refused before it has come', () => {
	it('has its answer, though all of it is sent, and the connection ends', async () => {
		const text = await sent('connection: close\r\n');
		expect(text).toMatch(/^HTTP\/1\.1 413 /);
		expect(text).toMatch(/Too large\.\r?\n?/);
	});

	it('keeps the connection for the next', async () => {
		const next = 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n';
		const text = await sent('', next);
		expect(text.match(/HTTP\/1\.1 413 /g)).toHaveLength(2);
	});
});
