/** How even a learner's days are, and what weights gain that are fitted without being asked: in simulation. */
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { replay } from '../../src/lib/memory/fold/replay.ts';
import { DEFAULT_WEIGHTS } from '../../src/lib/memory/fsrs/fsrs6.ts';
import { FIT, HELD, sequencesOf } from '../../src/lib/memory/fit/fit-data.ts';
import { countOf, lossOf } from '../../src/lib/memory/fit/fit-loss.ts';
import { fitUnasked } from '../../src/lib/memory/fit/fit-unasked.ts';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { estimate } from '../simulator/compare.ts';
import { shiftedWeights } from '../simulator/fsrs-mind.ts';
import { learnerLog } from '../simulator/learner-log.ts';
import { loadOf, meanJump, type Load } from '../simulator/load.ts';
import { fastest, type Row } from './row.ts';

const SEEDS = 20;
const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);

const MISSED = [
	{ name: 'no day missed', misses: () => false, jump: 4 },
	{ name: 'every sixth day missed', misses: (day: number) => day % 6 === 5, jump: 13 },
	{ name: 'ten days off', misses: (day: number) => day >= 45 && day < 55, jump: undefined }
];

const most = (value: number) => ({ at: 'most' as const, value });

/** A mean, with its standard error and the worst of all in its name. */
function row(what: string, values: readonly number[], unit: string, goal?: number): Row {
	const { mean, error } = estimate(values);
	const worst = Math.max(...values);
	return {
		what: `${what} (± ${error.toFixed(2)}, worst ${worst.toFixed(1)})`,
		value: mean,
		unit,
		...(goal !== undefined && { goal: most(goal) })
	};
}

function loadRows(): Row[] {
	return MISSED.flatMap(({ name, misses, jump }) => {
		const loads = seeds.map((seed): Load =>
			loadOf({ facts: 300, newPerDay: 20, days: 90, misses, seed })
		);
		const days = loads.map(({ reviews }) => Math.max(...reviews.slice(35).map((n) => n ?? 0)));
		const beside = loads.map((load) => (load.beside / load.all) * 100);
		return [
			row(
				`reviews from day to day, ${name}`,
				loads.map((load) => meanJump(load, 35)),
				'cards',
				jump
			),
			row(`longest day, ${name}`, days, 'cards'),
			row(`two sides on one day, ${name}`, beside, '%', misses(5) ? undefined : 2)
		];
	});
}

/** Days of study; a few hundred answers to learn from, or thousands. */
const LONG = [45, 90, 180];

/** What weights cost that are fitted to some days of a learner's, on later ones: thousandths of log loss. */
const cost = (weights: readonly number[], seed: number, days: number) => {
	const log = (from: number, length: number) =>
		Memories.fold(learnerLog({ weights, seed: from, days: length, newPerDay: 8 }));
	const found = fitUnasked(log(seed, days))?.weights ?? DEFAULT_WEIGHTS;
	const later = sequencesOf(log(seed + 1000, 120).log, 1e6, 0.2);
	const [after, before] = [found, DEFAULT_WEIGHTS].map(
		(w) => lossOf(later, Float64Array.from(w), FIT | HELD) / countOf(later, FIT | HELD)
	);
	return (after! - before!) * 1000;
};

function fitRows(): Row[] {
	return LONG.flatMap((days) => [
		row(
			`fit by itself, ${days} days: log loss, a learner of the standard`,
			seeds.map((seed) => cost(DEFAULT_WEIGHTS, seed, days)),
			'thousandths',
			3
		),
		row(
			`fit by itself, ${days} days: log loss, a learner who is otherwise`,
			seeds.map((seed) => cost(shiftedWeights(seed), seed, days)),
			'thousandths',
			0
		)
	]);
}

/** A log with weights at each tenth more, as fits by themselves leave it, beside one with none. */
function replayRows(): Row[] {
	const plain = learnerLog({ weights: DEFAULT_WEIGHTS, seed: 1, days: 700, newPerDay: 15 });
	const fitted: Entry[] = [];
	let next = 400;
	for (const entry of plain) {
		fitted.push({ ...entry, seq: fitted.length + 1 });
		if (fitted.length < next) continue;
		next *= 1.1;
		const weights = DEFAULT_WEIGHTS.map((w) => w * (1 + (fitted.length % 7) / 100));
		const { device, at, offset } = entry;
		const seq = fitted.length + 1;
		fitted.push({ device, seq, at, offset, kind: 'settings', set: { weights } });
	}
	const logs = [plain, fitted].map((log) => Memories.fold(log).log);
	const [without = NaN, withFits = NaN] = fastest(
		3,
		...logs.map((log) => () => replay(log, { review: () => undefined }))
	);
	return [
		{ what: `replay of ${plain.length} reviews`, value: without, unit: 'ms' },
		{
			what: 'replay with a fit at each tenth more, times as long',
			value: withFits / without,
			unit: '×'
		}
	];
}

export async function evenRows(): Promise<Row[]> {
	return [...loadRows(), ...fitRows(), ...replayRows()];
}
