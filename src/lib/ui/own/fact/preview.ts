/** A card as it will be asked, while it is written: by the code that asks it when it is studied. */
import { cardIdsOfFact } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import { partKey, type Part } from '#lib/own/edit.ts';
import { valueOf, type PartHistory, type PartsOf } from '#lib/own/fold.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { wordsIn } from '#lib/own/uses.ts';
import type { Listed } from '#lib/own/parts-there.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import { turnOf, type Turn } from '#lib/study/turn.ts';

/** So many others of its kind come along, to choose among, and half as many of other kinds. */
const COMPANY = 24;

/** The ids of facts that stand nearest to a place, in their order. */
export function aroundOf(facts: readonly Listed[], place: number): string[] {
	const kind = facts[place]?.value['kind'];
	const near: number[] = [];
	let [alike, others] = [0, 0];
	for (let step = 1; step <= facts.length; step++)
		for (const at of [place - step, place + step]) {
			const one = facts[at];
			if (!one) continue;
			const isAlike = kind === undefined || one.value['kind'] === kind;
			if (isAlike ? alike++ < COMPANY : others++ < COMPANY / 2) near.push(at);
		}
	return near.sort((a, b) => a - b).map((at) => facts[at]!.id);
}

/** A fact as it is being written. */
export interface Writing {
	deck: string;
	fact: string;
	value: FactValue;
	/** Ids of the facts that come along. */
	around: readonly string[];
	/** Entities as they are being named. */
	named: ReadonlyMap<string, unknown>;
}

/**
 * The deck with one fact as it is being written; undefined where that cannot be asked. Of a long deck only some of
 * the other facts are looked at, and the names in them, so that each letter typed is answered at once.
 */
export function deckWith(parts: PartsOf, writing: Writing): Deck | undefined {
	const some = new Map<string, PartHistory>();
	const take = (key: string) => {
		const history = parts.get(key);
		if (history) some.set(key, history);
	};
	const put = (part: Part, value: unknown) =>
		some.set(partKey(part), { part, edits: [{ ...UNWRITTEN, part, value }] });
	for (const [key, { part }] of parts) if (WHOLE.has(part.of)) take(key);
	for (const id of writing.around) ['fact', 'place'].forEach((of) => take(`${of} ${id}`));
	take(`place ${writing.fact}`);
	put({ of: 'fact', id: writing.fact }, writing.value);
	const words = new Set<string>();
	for (const history of some.values()) wordsIn(valueOf(history), words);
	for (const word of words) take(`entity ${word}`);
	for (const [id, value] of writing.named) put({ of: 'entity', id }, value);
	const deck = ownDeckOf(writing.deck, some).read?.deck;
	return deck?.facts.some(({ id }) => id === writing.fact) ? deck : undefined;
}

/** Parts of which there are few. */
const WHOLE: ReadonlySet<string> = new Set<Part['of']>(['head', 'source', 'section']);
const UNWRITTEN = { kind: 'edit', device: '', seq: 1, at: 0, offset: 0, deck: '' } as const;

/** When it is asked: for the first time, or known well. */
export type Stage = 'first' | 'later';

const KNOWN: Partial<Memory> = { stability: 60, reps: 6, lapses: 0, expectedLapses: 1 };

/** The questions for a fact, a card each; none where no form suits it. */
export function previewOf(
	deck: Deck,
	fact: string,
	{ forms, stage, seed }: { forms: FormBook; stage: Stage; seed: number }
): Turn[] {
	return cardIdsOfFact(deck, fact).flatMap((card) => {
		try {
			const memory = (asked: string) =>
				stage === 'later' && asked === card ? (KNOWN as Memory) : undefined;
			return turnOf(card, { deck, memory, seed, forms, now: 0 }) ?? [];
		} catch {
			return [];
		}
	});
}
