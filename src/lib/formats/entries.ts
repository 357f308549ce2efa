/** What was answered elsewhere as entries of a log, and back. */
import { isStamped } from '#lib/memory/log/entry-shape.ts';
import type { Entry, EntryDraft } from '#lib/memory/log/entry.ts';
import type { Past } from './reading.ts';
import { shortName } from './text/hash.ts';

/** Kinds of entries that other programs have something like. */
const KINDS: ReadonlySet<EntryDraft['kind']> = new Set(['review', 'reset', 'suspend', 'star']);

/** What identifies an answer wherever it is: which card, when, and what was done. */
const keyOf = (entry: { kind: string; at: number; card?: unknown }) =>
	`${entry.kind} ${String(entry.card)} ${entry.at}`;

/** The name of the device that all answers of a file of that deck are said to be from. */
const deviceOf = (deck: string): string => `file${shortName(`past of ${deck}`).padStart(8, '0')}`;

/**
 * Entries of what is not in a log yet: so the same file, or a later one of the same collection, adds only what is new.
 *
 * @param deck the id of the deck that the cards are of
 * @param known the log so far
 */
export function newEntries(past: readonly Past[], deck: string, known: readonly Entry[]): Entry[] {
	const device = deviceOf(deck);
	const there = new Set(known.map(keyOf));
	// Not by spreading: a log may be longer than what a function takes.
	let seq = known.reduce(
		(last, one) => (one.device === device ? Math.max(last, one.seq) : last),
		0
	);
	const isNew = !hasAnswers(known, device);
	const set = settingsOf(known);
	return past.flatMap(({ at, offset, draft: given }): Entry[] => {
		const said = given.kind === 'settings' ? isNew && unsaid(given, set) : 'card' in given && given;
		if (!said) return [];
		const draft: EntryDraft = said;
		const entry = {
			...draft,
			...('card' in draft && { card: `${deck}/${draft.card}` }),
			device,
			seq: seq + 1,
			at,
			offset
		} as Entry;
		if (there.has(keyOf(entry))) return [];
		there.add(keyOf(entry));
		seq += 1;
		return [entry];
	});
}

type SettingsDraft = Extract<EntryDraft, { kind: 'settings' }>;

/** Settings that other programs have, too. */
const SHARED = ['desiredRetention', 'weights'] as const;

/** Whoever has answered here before goes on as they are used to. */
const hasAnswers = (log: readonly Entry[], device: string): boolean =>
	log.some((entry) => entry.device !== device && entry.kind === 'review');

const settingsOf = (log: readonly Entry[]): ReadonlySet<string> =>
	new Set(log.flatMap((entry) => (entry.kind === 'settings' ? Object.keys(entry.set) : [])));

/** What a learner has said or has had fitted here counts before what a file says. */
function unsaid({ set }: SettingsDraft, known: ReadonlySet<string>): SettingsDraft | undefined {
	const left = Object.entries(set).filter(([name]) => !known.has(name));
	return left.length > 0 ? { kind: 'settings', set: Object.fromEntries(left) } : undefined;
}

/** Of settings those by which memories and days are reckoned elsewhere, too. */
function shared(set: unknown): SettingsDraft['set'] | undefined {
	const given = Object(set) as Record<string, unknown>;
	const found = SHARED.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]));
	return found.length > 0 ? (Object.fromEntries(found) as SettingsDraft['set']) : undefined;
}

/** What a log says of a deck's cards, by their ids without the deck's, and of how they are reckoned. */
export function pastIn(log: readonly unknown[], deck: string): Past[] {
	const begin = `${deck}/`;
	return log.flatMap((one): Past[] => {
		if (!isStamped(one)) return [];
		const { device: _, seq: __, at, offset, ...draft } = one;
		if (draft.kind === 'settings') {
			const set = shared((draft as { set?: unknown }).set);
			return set ? [{ at, offset, draft: { kind: 'settings', set } }] : [];
		}
		if (!KINDS.has(draft.kind) || !('card' in draft) || typeof draft.card !== 'string') return [];
		if (!draft.card.startsWith(begin)) return [];
		return [
			{ at, offset, draft: { ...draft, card: draft.card.slice(begin.length) } as EntryDraft }
		];
	});
}
