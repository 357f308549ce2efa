/**
 * Entries in columns: storage reads one large record much faster than hundreds of small ones. Plain
 * reviews take a few bytes each; anything else, and anything this version does not know, is kept as
 * it is: a review with an `answer` too, so that an older version in another tab, which packs anew what
 * it has unpacked, keeps it. Nothing is lost: `unpack(pack(entries))` equals `entries`.
 */
import type { Entry } from './entry.ts';
import { isUnderstood } from './kinds.ts';

type Review = Extract<Entry, { kind: 'review' }>;

/** Some entries, packed. Structured-clonable. */
export interface Pack {
	readonly packed: 1;
	readonly length: number;
	/** What reviews repeat, joined by line ends; columns name them by place. */
	readonly devices: string;
	readonly cards: string;
	readonly forms: string;
	readonly at: Float64Array;
	readonly seq: Float64Array;
	readonly took: Float64Array;
	readonly offset: Int16Array;
	readonly device: Uint16Array;
	readonly card: Uint16Array;
	readonly form: Uint16Array;
	readonly revision: Uint16Array;
	/** Grade, and 8 for a test. 0: not a plain review, see `rest`. */
	readonly grade: Uint8Array;
	/** Place and entry of whatever is no plain review. */
	readonly rest: readonly (readonly [number, Entry])[];
}

const MOST = 0xffff;
const TEST = 8;
/** How many fields a review has that says nothing more. */
const FIELDS = 11;

/** Packs at most 65,536 entries. */
export function pack(entries: readonly Entry[]): Pack {
	const { length } = entries;
	const [devices, cards, forms] = [new Names(), new Names(), new Names()];
	const at = new Float64Array(length);
	const seq = new Float64Array(length);
	const took = new Float64Array(length);
	const offset = new Int16Array(length);
	const device = new Uint16Array(length);
	const card = new Uint16Array(length);
	const form = new Uint16Array(length);
	const revision = new Uint16Array(length);
	const grade = new Uint8Array(length);
	const rest: [number, Entry][] = [];
	for (const [i, entry] of entries.entries()) {
		if (!isPlain(entry)) {
			rest.push([i, entry]);
			continue;
		}
		at[i] = entry.at;
		seq[i] = entry.seq;
		took[i] = entry.took;
		offset[i] = entry.offset;
		device[i] = devices.place(entry.device);
		card[i] = cards.place(entry.card);
		form[i] = forms.place(entry.form);
		revision[i] = entry.revision;
		grade[i] = entry.grade | (entry.mode === 'test' ? TEST : 0);
	}
	return {
		packed: 1,
		length,
		devices: devices.joined,
		cards: cards.joined,
		forms: forms.joined,
		at,
		seq,
		took,
		offset,
		device,
		card,
		form,
		revision,
		grade,
		rest
	};
}

/** The entries, in the order in which they were packed. */
export function unpack(packed: Pack): Entry[] {
	const { length, at, seq, took, offset, device, card, form, revision, grade } = packed;
	const devices = packed.devices.split('\n');
	const cards = packed.cards.split('\n');
	const forms = packed.forms.split('\n');
	const rest = new Map(packed.rest);
	return Array.from({ length }, (_, i): Entry => {
		const other = rest.get(i);
		if (other) return other;
		return {
			device: devices[device[i]!]!,
			seq: seq[i]!,
			at: at[i]!,
			offset: offset[i]!,
			kind: 'review',
			card: cards[card[i]!]!,
			grade: (grade[i]! & ~TEST) as Review['grade'],
			form: forms[form[i]!]!,
			mode: grade[i]! & TEST ? 'test' : 'study',
			took: took[i]!,
			revision: revision[i]!
		};
	});
}

/** A review with nothing but what a review has, in the ranges that the columns hold. */
function isPlain(entry: Entry): entry is Review {
	if (entry.kind !== 'review') return false;
	const { device, card, form, revision, offset, at, seq, took } = entry;
	return (
		Object.keys(entry).length === FIELDS &&
		isUnderstood(entry) &&
		typeof device === 'string' &&
		![device, card, form].some((name) => name.includes('\n')) &&
		[at, seq, took].every((n) => Number.isSafeInteger(n)) &&
		revision <= MOST &&
		Number.isInteger(offset) &&
		Math.abs(offset) < 0x8000 &&
		![at, seq, took, offset, revision].some((n) => Object.is(n, -0))
	);
}

/** Names by the order of their first use. */
class Names {
	readonly #places = new Map<string, number>();

	place(name: string): number {
		const known = this.#places.get(name);
		if (known !== undefined) return known;
		const place = this.#places.size;
		this.#places.set(name, place);
		return place;
	}

	get joined(): string {
		return [...this.#places.keys()].join('\n');
	}
}
