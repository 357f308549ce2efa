/** What it takes to check a large deck. */
import { Worker } from 'node:worker_threads';
import type { Row } from './row.ts';

const PAIRS = 20_000;

/** In a worker with as small a young heap as the server's have (see decks/deck-check.ts). */
export async function proofRows(): Promise<Row[]> {
	const worker = new Worker(new URL('proofs-worker.ts', import.meta.url), {
		workerData: PAIRS,
		resourceLimits: { maxYoungGenerationSizeMb: 8 },
		execArgv: []
	});
	const { ms, megabytes } = await new Promise<{ ms: number; megabytes: number }>((done, failed) =>
		worker.once('message', done).once('error', failed)
	);
	await worker.terminate();
	const what = `${PAIRS.toLocaleString('en')} pairs of one relation`;
	return [
		{ what: `${what}: proved`, value: ms, unit: 'ms', goal: { at: 'most', value: 3000 } },
		{
			what: `${what}: heap after that`,
			value: megabytes,
			unit: 'MB',
			goal: { at: 'most', value: 300 }
		}
	];
}
