import { parentPort, workerData } from 'node:worker_threads';
import { prove } from '../../src/lib/deck/proofs.ts';
import { Deck } from '../../src/lib/deck/schema.ts';
import { pairOfMany } from '../fixtures/pairs.ts';

const deck = Deck.parse({
	format: 1,
	id: 'many',
	title: 'Many',
	summary: 'Many pairs of one relation.',
	license: 'CC0-1.0',
	authors: ['A'],
	sources: { src: { kind: 'book', title: 'A register', words: 1_000_000 } },
	entities: { one: { kind: 'person', name: 'Somebody' } },
	facts: Array.from({ length: workerData as number }, (_, i) => ({
		id: `f${i}`,
		asOf: 2020,
		saidBy: ['one'],
		anchors: [{ source: 'src', at: 'p. 1' }],
		...pairOfMany(i)
	}))
});
const begun = performance.now();
const findings = prove(deck, deck, '2026-11-27');
if (findings.length > 0) throw new Error('The deck was meant to be sound.');
const ms = performance.now() - begun;
parentPort!.postMessage({ ms, megabytes: process.memoryUsage().heapTotal / 1e6 }, []);
