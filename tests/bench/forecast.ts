/** How near forecasts come for ten kinds of learner on eight ways to an exam, and what luck costs: in simulation. */
import { CELLS, KINDS } from '../simulator/cells.ts';
import { estimate, gainOver, scores } from '../simulator/compare.ts';
import { blind, foresee, looking, type Seen, type When } from '../simulator/foresee.ts';
import { guessing, type Guessed, type Guesser } from '../simulator/guessing.ts';
import { matched, shifted } from '../simulator/fsrs-mind.ts';
import { ours, plain } from '../simulator/policies.ts';
import type { Row } from './row.ts';

const SEEDS = 20;
/** Others than those that tests are written with. */
const seeds = Array.from({ length: SEEDS }, (_, i) => 301 + i);

const most = (value: number) => ({ at: 'most' as const, value });
const least = (value: number) => ({ at: 'least' as const, value });

interface Place {
	readonly kind: string;
	readonly cell: string;
}
interface Foreseen extends Place {
	readonly seen: readonly Record<When, Seen>[];
}

const places = (look: typeof looking): Foreseen[] =>
	KINDS.flatMap((kind) =>
		CELLS.map((cell) => ({
			kind: kind.name,
			cell: cell.name,
			seen: seeds.map((seed) => foresee(kind, cell, seed, look))
		}))
	);

const named = (what: string, { kind, cell }: Place) => `${what} (${kind}, ${cell})`;

/** A mean, with its standard error in its name. */
function row(what: string, values: readonly number[], unit: string, goal?: Row['goal']): Row {
	const { mean, error } = estimate(values);
	return { what: `${what} (± ${error.toFixed(2)})`, value: mean, unit, ...(goal && { goal }) };
}

const errors = (some: readonly Foreseen[], when: When) =>
	some.flatMap(({ seen }) => seen.map((one) => Math.abs(one[when].error)));
const within = (some: readonly Foreseen[], when: When) =>
	some.flatMap(({ seen }) => seen.map((one) => (one[when].within ? 100 : 0)));
const known = (some: readonly Foreseen[]) =>
	some.filter(({ kind }) => kind === matched.name || kind === shifted.name);
const every = (some: readonly Foreseen[]) => some.filter(({ cell }) => !cell.includes('misses'));

function forecastRows(): Row[] {
	const [all, before] = [places(looking), places(blind)];
	const biases = all.map((place) => ({
		...place,
		bias: estimate(place.seen.map(({ two }) => two.error)).mean
	}));
	const [low, ...rest] = biases.toSorted((a, b) => a.bias - b.bias);
	const high = rest.at(-1);
	return [
		row('forecast, two days before: error', errors(all, 'two'), 'points', most(4)),
		row('  by memory alone', errors(before, 'two'), 'points'),
		row('  where no days are missed', errors(every(all), 'two'), 'points', most(4)),
		row('  of learners whom the model knows', errors(known(all), 'two'), 'points'),
		row('  of them, by memory alone', errors(known(before), 'two'), 'points'),
		row('  band holds', within(all, 'two'), '%', least(75)),
		row('forecast, half-way: error', errors(all, 'half'), 'points'),
		row('  band holds', within(all, 'half'), '%', least(55)),
		{
			what: named('forecast, worst too low', low!),
			value: low!.bias,
			unit: 'points',
			goal: least(-5)
		},
		{ what: named('forecast, worst too high', high!), value: high!.bias, unit: 'points' }
	];
}

/** Of all ways to an exam, how ours compares with plain FSRS. */
function policyRows(): Row[] {
	const gains = KINDS.flatMap((kind) =>
		CELLS.map((cell) => ({
			kind: kind.name,
			cell: cell.name,
			gain: gainOver(scores(ours, kind, cell, SEEDS), scores(plain, kind, cell, SEEDS)).mean
		}))
	);
	const worst = gains.toSorted((a, b) => a.gain - b.gain)[0]!;
	const won = gains.filter(({ gain }) => gain >= 3).length;
	return [
		row(
			'exam, 80 cells: over plain FSRS',
			gains.map(({ gain }) => gain),
			'points'
		),
		{ what: 'exam, cells with 3 points or more', value: won, unit: '', goal: least(65) },
		{ what: named('exam, worst cell', worst), value: worst.gain, unit: 'points', goal: least(-1) }
	];
}

const run = (options: Guesser['options'], how: Partial<Guesser> = {}) =>
	seeds.map((seed) => guessing({ options, seed, ...how }));
const of = (all: readonly Guessed[], value: (one: Guessed) => number) => all.map(value);

function guessingRows(): Row[] {
	const honest = run([1]);
	return [[4], [2], [2, 4]].flatMap((options) => {
		const name = `guessing, ${options.join(' then ')} options`;
		const [own, believed] = [run(options), run(options, { counted: false })];
		const onTheirDay = run(options, { settings: { evenDays: false } });
		const timesAs = (others: readonly Guessed[]) =>
			own.map((one, i) => one.reviews / others[i]!.reviews);
		return [
			row(
				`${name}: said less known`,
				of(own, (one) => 100 * (one.said - one.known)),
				'points',
				most(1.5)
			),
			row(
				`${name}: log loss of knowing`,
				of(onTheirDay, (one) => one.logLoss),
				'',
				most(0.39)
			),
			row(`${name}: reviews, times as many as if believed`, timesAs(believed), '', most(1.2)),
			row(`${name}: times as many as honest answers`, timesAs(honest), '')
		];
	});
}

export async function foresightRows(): Promise<Row[]> {
	return [...forecastRows(), ...policyRows(), ...guessingRows()];
}
