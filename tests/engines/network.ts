/** A device's own way to the server, which a test can cut. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Network {
	/** The app's address for this device. */
	url: string;
	cut: () => void;
	restore: () => void;
	close: () => void;
}

/** Passes every byte on, until it is cut: then connections fail, those in use as well. */
export async function networkTo(app: string): Promise<Network> {
	const { hostname, port } = new URL(app);
	const open = new Set<Socket>();
	let whole = true;
	const server = createServer((near) => {
		if (!whole) return void near.destroy();
		const far = connect(Number(port), hostname);
		for (const [socket, other] of [
			[near, far],
			[far, near]
		] as const) {
			open.add(socket);
			socket.on('error', () => {});
			socket.on('close', () => {
				open.delete(socket);
				other.destroy();
			});
		}
		near.pipe(far);
		far.pipe(near);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	const drop = () => {
		for (const socket of open) socket.destroy();
	};
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		cut() {
			whole = false;
			drop();
		},
		restore() {
			whole = true;
		},
		close() {
			server.close();
			drop();
		}
	};
}
