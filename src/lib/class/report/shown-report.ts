/** A report as a page gets it: small enough to be sent again whenever something has changed. */
import type { CoveredFact } from './covered-facts.ts';
import { byNeed, byTrouble, courseOf, USUAL_TARGET, type Course } from './glance.ts';
import type { FactReport, Known, PupilReport } from './report.ts';

export interface ShownPupil {
	member: string;
	nickname: string;
	asked: number;
	wrong: number;
	/** How many of them came long after the day they are of. */
	cameLate: number;
	/** The day of the last answer (see memory/day.ts). */
	last: number | undefined;
	/** The share of facts that were asked at least once, 0..1. */
	begun: number;
	prediction: PupilReport['prediction'];
	/** If the plan is followed, and if nothing more were done. */
	followed: PupilReport['followed'];
	idle: PupilReport['idle'];
	work: PupilReport['work'];
	course: Course;
	/** A letter for each fact, in the order of `facts`: see `knownBy`. */
	known: string;
}

export interface ShownFact extends Pick<CoveredFact, 'deck' | 'fact' | 'text' | 'lang' | 'dir'> {
	/** From 1; the most missed first. */
	n: number;
	asked: number;
	wrong: number;
	/** What was answered instead, the most frequent first; the rest of them are counted. */
	answers: [text: string, count: number][];
	others: number;
	known: Record<Known, number>;
}

export interface ShownReport {
	/** Those who need help most first. */
	pupils: ShownPupil[];
	/** The most missed first. */
	facts: ShownFact[];
	/** Names on the roster that nobody has come for. */
	expected: string[];
	/** 0..1; what everybody should reach. */
	target: number;
}

/** So many wrong answers are shown of a fact. */
const ANSWERS = 4;

const LETTERS: Record<Known, string> = { likely: 'l', unsure: 'u', unlikely: 'x', new: '-' };
const BY_LETTER = new Map(
	Object.entries(LETTERS).map(([known, letter]) => [letter, known as Known])
);

/** How well a pupil knows each fact, in the order of the facts. */
export const knownBy = ({ known }: Pick<ShownPupil, 'known'>): Known[] =>
	Array.from(known, (letter) => BY_LETTER.get(letter) ?? 'new');

export function shownReport(
	{
		pupils,
		facts,
		expected
	}: {
		pupils: readonly (PupilReport & { member: string; nickname: string })[];
		facts: readonly (FactReport & CoveredFact)[];
		expected: string[];
	},
	target: number = USUAL_TARGET
): ShownReport {
	const order = byTrouble(facts);
	return {
		pupils: byNeed(pupils).map((place) => {
			const { facts: known, ...pupil } = pupils[place]!;
			return {
				...pupil,
				course: courseOf(pupil, target),
				known: order.map((i) => LETTERS[known[i]!]).join('')
			};
		}),
		facts: order.map((place, i) => {
			const { cards: _, answers, ...fact } = facts[place]!;
			const others = answers.slice(ANSWERS).reduce((sum, [, count]) => sum + count, 0);
			return { ...fact, n: i + 1, answers: answers.slice(0, ANSWERS), others };
		}),
		expected,
		target
	};
}

/** In which order a report was shown. */
export interface Order {
	pupils: readonly string[];
	/** `deck/fact`. */
	facts: readonly string[];
}

export const orderOf = ({ pupils, facts }: ShownReport): Order => ({
	pupils: pupils.map(({ member }) => member),
	facts: facts.map(keyOf)
});

/** The report in an earlier order, so that nothing jumps while somebody reads; what is new comes last. */
export function inOrder({ pupils, facts, ...rest }: ShownReport, order: Order): ShownReport {
	const places = placesIn(facts.map(keyOf), order.facts);
	const rows = placesIn(
		pupils.map(({ member }) => member),
		order.pupils
	);
	return {
		...rest,
		pupils: rows.map((row) => {
			const pupil = pupils[row]!;
			return { ...pupil, known: places.map((place) => pupil.known[place]!).join('') };
		}),
		facts: places.map((place, i) => ({ ...facts[place]!, n: i + 1 }))
	};
}

const keyOf = ({ deck, fact }: Pick<ShownFact, 'deck' | 'fact'>): string => `${deck}/${fact}`;

/** Places of the keys, in an earlier order. */
function placesIn(keys: readonly string[], earlier: readonly string[]): number[] {
	const rank = new Map(earlier.map((key, i) => [key, i]));
	const last = earlier.length;
	return [...keys.keys()].sort(
		(a, b) => (rank.get(keys[a]!) ?? last) - (rank.get(keys[b]!) ?? last) || a - b
	);
}
