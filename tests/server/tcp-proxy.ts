/** What stands between a client and a server, and can be led elsewhere or cut. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export class TcpProxy {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	/** Ports of this machine, one after the other for each connection. */
	#targets: readonly number[];
	#next = 0;
	#cut = false;

	private constructor(targets: readonly number[]) {
		this.#targets = targets;
		this.#server = createServer((client) => this.#serve(client));
	}

	static async to(...targets: number[]): Promise<TcpProxy> {
		const proxy = new TcpProxy(targets);
		await new Promise<void>((done) => proxy.#server.listen(0, '127.0.0.1', done));
		return proxy;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** Where new connections go from now on. */
	lead(...targets: number[]): void {
		this.#targets = targets;
	}

	/**
	 * As if the cable were out: what is sent, on old connections and on new ones, goes nowhere, and nobody
	 * is told.
	 */
	cut(): void {
		this.#cut = true;
		for (const socket of this.#sockets) silence(socket);
	}

	/** The cable is in again; what was connected before stays dead, as after a move to another address. */
	mend(): void {
		this.#cut = false;
	}

	async close(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		await new Promise((done) => this.#server.close(done));
	}

	#serve(client: Socket): void {
		this.#keep(client);
		if (this.#cut) return silence(client);
		const server = connect(this.#targets[this.#next++ % this.#targets.length]!, '127.0.0.1');
		this.#keep(server);
		client.pipe(server).pipe(client);
		for (const [one, other] of [
			[client, server],
			[server, client]
		] as const) {
			one.on('close', () => this.#cut || other.destroy());
		}
	}

	#keep(socket: Socket): void {
		this.#sockets.add(socket);
		socket.on('error', () => {});
		socket.on('close', () => this.#sockets.delete(socket));
	}
}

/** Reads, and lets nothing through. */
function silence(socket: Socket): void {
	socket.unpipe();
	socket.removeAllListeners('data');
	socket.resume();
}
