/** RemNote's JSON: Rems by their ids, with text in pieces. */
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { signOf, textOfRuns, type Rem, type Run } from './rem.ts';

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json => Object(value) as Json;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Of more nobody has learnt all. */
const MOST = 200_000;
/** A Rem that names a Rem that names a Rem. */
const DEEPEST = 6;
/** Of a text; more does not fit on a card. */
const MOST_PIECES = 500;

/** Undefined of what is no collection of Rems. */
export function remsOf(data: unknown): { title: string; rems: Rem[] } | undefined {
	const docs = object(data)['docs'];
	if (!Array.isArray(docs)) return undefined;
	const byId = new Map(
		docs
			.slice(0, MOST)
			.map(object)
			.map((doc): [string, Json] => [words(doc['_id']), doc])
	);
	const made = new Map<string, Rem>();
	for (const [id, doc] of byId) if (id !== '' && !isOwn(doc)) made.set(id, remOf(doc, byId));
	const places = new Map<string, number>();
	for (const doc of byId.values())
		list(doc['children']).forEach((id, i) => places.set(words(id), i));
	const top: Rem[] = [];
	const inOrder = [...made].sort(([a], [b]) => (places.get(a) ?? MOST) - (places.get(b) ?? MOST));
	for (const [id, rem] of inOrder) {
		const above = words(byId.get(id)?.['parent']);
		const parent = above === id || !isReached(above, id, byId) ? undefined : made.get(above);
		(parent?.inside ?? top).push(rem);
	}
	return { title: words(object(data)['name']), rems: top };
}

/** What RemNote itself is made of: its powers, and their slots. */
const isOwn = (doc: Json) => 'rcrp' in doc || 'rcrs' in doc || 'rcre' in doc;

/** Whether one is above another, and not beneath it as well. */
function isReached(above: string, id: string, byId: ReadonlyMap<string, Json>): boolean {
	let one = above;
	for (let i = 0; i < 100 && one !== ''; i += 1) {
		if (one === id) return false;
		one = words(byId.get(one)?.['parent']);
	}
	return one === '';
}

function remOf(doc: Json, byId: ReadonlyMap<string, Json>): Rem {
	const changes = new Set<Saying>();
	const key = list(doc['key']);
	const value = list(doc['value']);
	const at = key.findIndex((one) => object(one)['i'] === 's');
	const sign = at < 0 ? '' : words(object(key[at])['delimiterCharacterForSerialization']);
	const runs = (parts: readonly unknown[]) => runsOf(parts, byId, changes);
	const front = runs(at < 0 ? key : key.slice(0, at));
	const back = runs(at < 0 ? value : [...key.slice(at + 1), ...value]);
	const parted = at < 0 ? undefined : signOf(sign);
	const hasSides = at >= 0 || textOfRuns(back) !== '';
	const both = doc['enableBackSR'] === true ? 'both' : 'back';
	return {
		id: words(doc['_id']),
		front,
		back,
		asks: hasSides ? (parted?.asks ?? both) : undefined,
		beneath: parted?.beneath ?? (at >= 0 && textOfRuns(back) === '' ? 'answer' : undefined),
		inside: [],
		tags: list(doc['typeParents'])
			.slice(0, MOST_TAGS)
			.flatMap((id) => tagOf(byId.get(words(id)))),
		changes: [...changes]
	};
}

const MOST_TAGS = 100;

/** A Rem that others are filed under; RemNote's own powers are none. */
const tagOf = (doc: Json | undefined): string[] =>
	doc && !isOwn(doc) ? [textOfRuns(list(doc['key']).map(words))] : [];

function runsOf(
	parts: readonly unknown[],
	byId: ReadonlyMap<string, Json>,
	changes: Set<Saying>,
	room = { left: MOST_PIECES },
	depth = 0
): Run[] {
	return parts.slice(0, MOST_PIECES).flatMap((part): Run[] => {
		// Rems that name each other would be written out without end.
		if ((room.left -= 1) < 0) return [];
		if (typeof part === 'string') return [escaped(part)];
		const { i, text, cId, _id, url, textOfDeletedRem } = object(part);
		if (i === 'm' && typeof cId === 'string' && cId !== '')
			return [{ gap: drawn(object(part), words(text), changes) }];
		if (i === 'q') {
			const named = list(byId.get(words(_id))?.['key'] ?? textOfDeletedRem);
			return depth < DEEPEST ? runsOf(named, byId, changes, room, depth + 1).map(whole) : [];
		}
		if (i === 'i' || i === 'a') return [`![](${words(url).replace(/^%LOCAL_FILE%/, '')})`];
		if (i === 'x') return [formula(words(text), object(part)['block'] === true)];
		if (i === 'o') return [`\n\`\`\`\n${words(text)}\n\`\`\`\n`];
		if (i === 's') return [];
		return [drawn(object(part), words(text) || words(object(part)['title']), changes)];
	});
}

/** Of what is named in another place nothing is asked here. */
const whole = (run: Run): string => (typeof run === 'string' ? run : run.gap);

const formula = (tex: string, block: boolean) =>
	block ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex.trim()}$`;

/** Underlined and highlighted are marks that no card has. */
function drawn({ b, l, q, x, u, h }: Json, text: string, changes: Set<Saying>): string {
	if (text.trim() === '') return text;
	if (x) return formula(text, false);
	if (q) return `\`${text}\``;
	if (u || h) changes.add(REASONS.formatting);
	const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
	const strong = b ? `**${escaped(inner)}**` : escaped(inner);
	return `${before}${l ? `*${strong}*` : strong}${after}`;
}
