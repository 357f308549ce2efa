/**
 * Hundreds of log entries as one record: reviews as columns of numbers, with names written once.
 * Reading them is several times faster than reading as many objects. What does not fit the columns,
 * such as kinds and fields of a newer version, is kept as it is: nothing is ever lost by packing.
 */
import type { Entry, Grade, ReviewEntry } from '#lib/memory/entry.ts';

export interface PackedEntries {
	/** Entries that are not in the columns, by their place. */
	others: [place: number, entry: Entry][];
	/** Names, joined by line breaks; the columns point to them. */
	devices: string;
	cards: string;
	forms: string;
	/** One item a review, in their order. */
	device: Uint16Array;
	seq: Uint32Array;
	at: Float64Array;
	offset: Int16Array;
	card: Uint16Array;
	grade: Uint8Array;
	form: Uint16Array;
	mode: Uint8Array;
	took: Uint32Array;
	revision: Uint32Array;
}

const MODES = ['study', 'test'] as const;
const FIELDS = 11;

/** @example unpack(pack(entries)) // deeply equals entries */
export function pack(entries: readonly Entry[]): PackedEntries {
	const reviews = entries.filter(fits);
	const devices = new Names();
	const cards = new Names();
	const forms = new Names();
	const columns = {
		device: Uint16Array.from(reviews, ({ device }) => devices.place(device)),
		seq: Uint32Array.from(reviews, ({ seq }) => seq),
		at: Float64Array.from(reviews, ({ at }) => at),
		offset: Int16Array.from(reviews, ({ offset }) => offset),
		card: Uint16Array.from(reviews, ({ card }) => cards.place(card)),
		grade: Uint8Array.from(reviews, ({ grade }) => grade),
		form: Uint16Array.from(reviews, ({ form }) => forms.place(form)),
		mode: Uint8Array.from(reviews, ({ mode }) => MODES.indexOf(mode)),
		took: Uint32Array.from(reviews, ({ took }) => took),
		revision: Uint32Array.from(reviews, ({ revision }) => revision)
	};
	const others = entries.flatMap((entry, place): [number, Entry][] =>
		fits(entry) ? [] : [[place, entry]]
	);
	return { others, devices: devices.text, cards: cards.text, forms: forms.text, ...columns };
}

export function unpack(packed: PackedEntries): Entry[] {
	const entries: Entry[] = reviewsIn(packed);
	for (const [place, entry] of packed.others) entries.splice(place, 0, entry);
	return entries;
}

function reviewsIn(packed: PackedEntries): ReviewEntry[] {
	const devices = packed.devices.split('\n');
	const cards = packed.cards.split('\n');
	const forms = packed.forms.split('\n');
	const { device, seq, at, offset, card, grade, form, mode, took, revision } = packed;
	return Array.from(seq, (_, n) => ({
		kind: 'review',
		card: cards[card[n]!]!,
		grade: grade[n] as Grade,
		form: forms[form[n]!]!,
		mode: MODES[mode[n]!]!,
		took: took[n]!,
		revision: revision[n]!,
		at: at[n]!,
		offset: offset[n]!,
		device: devices[device[n]!]!,
		seq: seq[n]!
	}));
}

/** Whether the columns hold all there is to an entry, exactly. */
function fits(entry: Entry): entry is ReviewEntry {
	if (entry.kind !== 'review' || Object.keys(entry).length !== FIELDS) return false;
	const { at, offset, card, device, form, grade, mode, took, revision, seq } = entry;
	return (
		Number.isSafeInteger(at) &&
		offset === (offset << 16) >> 16 &&
		[seq, took, revision].every((n) => n === n >>> 0) &&
		grade === (grade & 255) &&
		MODES.includes(mode) &&
		[card, device, form].every((name) => typeof name === 'string' && !name.includes('\n')) &&
		// Minus zero is a number of its own to some, but not to columns of integers.
		[offset, seq, took, revision, grade].every((n) => !Object.is(n, -0))
	);
}

/** Gives each name a number at its first appearance. */
class Names {
	readonly #places = new Map<string, number>();

	place(name: string): number {
		const known = this.#places.get(name);
		if (known !== undefined) return known;
		this.#places.set(name, this.#places.size);
		return this.#places.size - 1;
	}

	get text(): string {
		return [...this.#places.keys()].join('\n');
	}
}
