/** What was answered in Anki as entries of a log, by Anki's own rules for what counts. */
import type { Grade } from '#lib/memory/log/entry.ts';
import type { Past } from '#lib/formats/reading.ts';
import type { Row } from '#lib/formats/sqlite/read-sqlite.ts';
import { numeric, type Setting } from './collection.ts';

/** A line of Anki's own log. */
interface Answer {
	at: number;
	ease: number;
	factor: number;
	took: number;
	type: number;
}

/** How a line came about. */
const LEARN = 0;
const AHEAD = 3;
const BY_HAND = 4;

/** What of the log has no place here, and how often. */
export interface PastCounts {
	orphan: number;
	byHand: number;
	ahead: number;
}

const HOUR = 60;
/** Nobody thinks longer about one answer, ms. */
const LONGEST = 3_600_000;
/** Anki is of 2006; lines of later than this are made up. */
const FIRST = Date.UTC(2006, 0);
const LAST = Date.UTC(2200, 0);

/**
 * Minutes east of UTC by which Anki counts the days of a collection. Where it does not say so, the collection began at
 * four in the morning.
 */
export function offsetOf({ creationOffset, crt }: Setting): number {
	if (creationOffset !== undefined && Math.abs(creationOffset) <= 14 * HOUR)
		return -creationOffset || 0;
	const minutes = Math.round(((((4 * 3600 - crt) % 86_400) + 86_400) % 86_400) / 60);
	return minutes > 12 * HOUR ? minutes - 24 * HOUR : minutes;
}

/**
 * @param isOld by the first scheduler "good" of a card that is learnt was 2
 * @param cardOf `factId/aspect` of an Anki card; undefined of one that is not in the deck
 */
export function pastOf(
	rows: Iterable<Row>,
	offset: number,
	isOld: boolean,
	cardOf: (id: string) => string | undefined
): { past: Past[]; counts: PastCounts } {
	const counts: PastCounts = { orphan: 0, byHand: 0, ahead: 0 };
	const byCard = new Map<string, Answer[]>();
	for (const row of rows) {
		const card = cardOf(String(row.get('cid')));
		const at = numeric(row.get('id'));
		if (card === undefined || at < FIRST || at > LAST) {
			counts.orphan += 1;
			continue;
		}
		const answer = answerOf(row, at, isOld);
		const known = byCard.get(card);
		if (known) known.push(answer);
		else byCard.set(card, [answer]);
	}
	const past = [...byCard].flatMap(([card, answers]) => entriesOf(card, answers, offset, counts));
	return { past: past.sort((a, b) => a.at - b.at), counts };
}

function answerOf(row: Row, at: number, isOld: boolean): Answer {
	const type = numeric(row.get('type'));
	const ease = numeric(row.get('ease'));
	const shifted = isOld && (ease === 2 || ease === 3) && (type === 0 || type === 2);
	return {
		at: Math.floor(at),
		ease: shifted ? ease + 1 : ease,
		factor: numeric(row.get('factor')),
		took: Math.min(LONGEST, Math.max(0, Math.round(numeric(row.get('time'))))),
		type
	};
}

const isReset = ({ type, factor }: Answer) => type === BY_HAND && factor === 0;
const isAhead = ({ type, factor }: Answer) => type === AHEAD && factor === 0;

/**
 * What counts of a card's lines: nothing before it was last forgotten by hand, or last learnt anew; no practice ahead of
 * time, and no day that was set by hand.
 */
function entriesOf(card: string, answers: Answer[], offset: number, counts: PastCounts): Past[] {
	const sorted = answers.sort((a, b) => a.at - b.at);
	const began = learntAt(sorted);
	return sorted.flatMap((one, i): Past[] => {
		const reset = (at: number): Past => ({ at, offset, draft: { kind: 'reset', card } });
		if (isReset(one)) return [reset(one.at)];
		if (isAhead(one) || one.ease < 1 || one.ease > 4) {
			counts[isAhead(one) ? 'ahead' : 'byHand'] += 1;
			return [];
		}
		const review: Past = {
			at: one.at,
			offset,
			draft: {
				kind: 'review',
				card,
				grade: one.ease as Grade,
				form: 'reveal',
				mode: 'study',
				took: one.took,
				revision: 0
			}
		};
		// Anki forgets what was before a card was learnt anew; the entries stay, and are forgotten here as well.
		return i === began && i > 0 && !isReset(sorted[i - 1]!)
			? [reset(one.at - 1), review]
			: [review];
	});
}

/** Where the last run of learning begins. */
function learntAt(answers: readonly Answer[]): number | undefined {
	let first: number | undefined;
	for (let i = answers.length - 1; i >= 0; i -= 1) {
		const one = answers[i]!;
		if (isReset(one)) return first;
		if (one.type === LEARN && one.ease > 0) first = i;
		else if (first !== undefined && !isAhead(one)) return first;
	}
	return first;
}
