import { isCorrection, correctionsOf } from '#lib/memory/log/corrections.ts';
import type { Entry, Grade, ReviewEntry } from '#lib/memory/log/entry.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { isUnderstood } from '#lib/memory/log/kinds.ts';
import { inOrder } from '#lib/memory/log/order.ts';
import { isLasting, lastingIn } from '#lib/memory/fold/fold.ts';
import { replay } from '#lib/memory/fold/replay.ts';

/** An answer that counts, and what it left behind. */
export interface Answered {
	kind: 'answer';
	id: EntryId;
	/** Epoch ms. */
	at: number;
	/** As corrected. */
	grade: Grade;
	/** Whether the learner corrected it. */
	corrected: boolean;
	form: string;
	mode: ReviewEntry['mode'];
	/** How long it took, ms. */
	took: number;
	/** What was answered, where it was wrong or misspelt and the log says so. */
	answer?: string;
	/** The chance of recall, 0..1, by today's weights; undefined where nothing was expected. */
	predicted: number | undefined;
	/** Days after which recall drops to 90 %, from this answer on. */
	stability: number;
}

/** What else was done with a card. */
export interface Handled {
	kind: 'reset' | 'suspend' | 'resume' | 'bury';
	id: EntryId;
	/** Epoch ms. */
	at: number;
}

export type Happening = Answered | Handled;

/**
 * What happened to one card, in canonical order, as it counts: undone entries are left out, corrected
 * answers have the grade they were corrected to.
 *
 * @param log each entry once, in any order
 */
export function cardHistory(log: readonly Entry[], card: string): Happening[] {
	const { entries } = inOrder(log.filter(isUnderstood));
	const corrections = correctionsOf(entries.filter(isCorrection));
	const own = entries.filter((entry) => 'card' in entry && entry.card === card);
	const answers = new Map<ReviewEntry, Answered>();
	const mine = new Set(own);
	// Weights count for the whole history, and so they come first.
	const lasting = entries.flatMap((entry) => onlyLasting(entry));
	const course = entries.filter((entry) => mine.has(entry) || entry.kind === 'settings');
	replay(
		{ entries: [...lasting, ...course.map(withoutLasting)], corrections },
		{
			review: ({ entry, grade, predicted, memory }) =>
				answers.set(entry, {
					kind: 'answer',
					id: idOf(entry),
					at: entry.at,
					grade,
					corrected: corrections.grades.get(entry) !== undefined,
					form: entry.form,
					mode: entry.mode,
					took: entry.took,
					...(entry.answer !== undefined && { answer: entry.answer }),
					predicted,
					stability: memory.stability
				})
		}
	);
	return own.flatMap((entry): Happening[] => {
		if (corrections.undone.has(entry)) return [];
		const { at } = entry;
		const id = idOf(entry);
		switch (entry.kind) {
			case 'review':
				return answers.has(entry) ? [answers.get(entry)!] : [];
			case 'suspend':
				return [{ kind: entry.on ? 'suspend' : 'resume', id, at }];
			case 'reset':
			case 'bury':
				return [{ kind: entry.kind, id, at }];
			case 'settings':
			case 'undo':
			case 'regrade':
			case 'exam':
			case 'test':
			case 'result':
			case 'star':
			case 'alias':
			case 'report':
				return [];
			default:
				return entry satisfies never;
		}
	});
}

/** The answers that the card's memory rests on: those since it was last started over. */
export function answersSinceReset(history: readonly Happening[]): Answered[] {
	const reset = history.findLastIndex(({ kind }) => kind === 'reset');
	return history.slice(reset + 1).filter((one) => one.kind === 'answer');
}

function onlyLasting(entry: Entry): Entry[] {
	if (entry.kind !== 'settings' || !isLasting(entry)) return [];
	return [{ ...entry, set: lastingIn(entry.set) }];
}

function withoutLasting(entry: Entry): Entry {
	if (entry.kind !== 'settings') return entry;
	const { weights: _weights, knownBefore: _knownBefore, ...set } = entry.set;
	return { ...entry, set };
}

const idOf = ({ device, seq }: EntryId): EntryId => ({ device, seq });
