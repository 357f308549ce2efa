/** What a server takes, and how long others wait, while something is done to it. Linux only. */
import { readFileSync } from 'node:fs';
import type { RunningApp } from './server.ts';

/** Resident memory of a process, MB. */
const memoryOf = (pid: number): number =>
	Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

/** Looks at a server while something is done to it: the memory it took more, MB, and the longest wait, ms. */
export async function watched(app: RunningApp, work: () => Promise<void>) {
	const before = memoryOf(app.pid);
	let [most, longest] = [before, 0];
	const over = new AbortController();
	const watching = (async () => {
		while (!over.signal.aborted) {
			const begun = performance.now();
			await (await fetch(`${app.url}/healthz`)).text();
			longest = Math.max(longest, performance.now() - begun);
			most = Math.max(most, memoryOf(app.pid));
			await new Promise((turn) => setTimeout(turn, 20));
		}
	})();
	try {
		await work();
	} finally {
		over.abort();
		await watching;
	}
	return { memory: Math.round(most - before), wait: Math.round(longest) };
}
