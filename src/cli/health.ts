/**
 * `node build/footnote.js health`: asks the server on this machine how it is; for containers, which have no
 * curl. What is wrong it says on stderr.
 *
 * @returns the exit code: 0 if the server is well
 */
export async function askHealth({ HOST, PORT = '3000' }: NodeJS.ProcessEnv): Promise<0 | 1> {
	// A server that listens on every address listens on this one.
	const host = !HOST || HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
	const address = `http://${host.includes(':') ? `[${host}]` : host}:${PORT}/healthz`;
	try {
		const reply = await fetch(address, { signal: AbortSignal.timeout(5_000) });
		if (reply.ok) return 0;
		console.error(`${address} says ${reply.status}: ${(await reply.text()).trim()}`);
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		console.error(
			`${address} does not answer: ${cause instanceof Error ? cause.message : String(cause)}`
		);
	}
	return 1;
}
