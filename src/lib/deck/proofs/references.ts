/** Everything that is referred to exists. It is looked for in the data as it was read, so also in facts that are not whole. */
import { suggestion } from '#lib/deck/words/nearest.ts';
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';
import type { Fact } from '#lib/deck/schema.ts';

type Kind = 'entity' | 'source' | 'fact' | 'section';

/** Where the things of a kind are declared, and how. */
const DECLARED: Record<Kind, { at: string; how: (id: string) => string }> = {
	entity: {
		at: 'entities',
		how: (id) => `add it under \`entities\`, such as \`${id}: { kind: person, name: … }\``
	},
	source: {
		at: 'sources',
		how: (id) => `add it under \`sources\`, such as \`${id}: { kind: article, title: … }\``
	},
	section: {
		at: 'sections',
		how: (id) => `add it under \`sections\`, such as \`- { id: ${id}, title: … }\``
	},
	fact: { at: 'facts', how: () => 'write that fact' }
};

const MOST_COMPARED = 100;
/** Beyond so many, one mistake is the reason of all. */
const MOST_APART = 5;

/** What is referred to and not declared, each thing once, where it is first named. */
export function undeclared(root: unknown): Finding[] {
	const missing = new Map<string, { kind: Kind; id: string; path: Path; times: number }>();
	const ids = {
		entity: idsIn(root, 'entity'),
		source: idsIn(root, 'source'),
		fact: idsIn(root, 'fact'),
		section: idsIn(root, 'section')
	};
	for (const { kind, id, path } of referencesIn(root)) {
		const known = ids[kind];
		if (known === undefined || known.has(id)) continue;
		const key = `${kind} ${id}`;
		const earlier = missing.get(key);
		if (earlier) earlier.times++;
		else missing.set(key, { kind, id, path, times: 1 });
	}
	/** Comparing each unknown id with all that are known has to end somewhere. */
	let compared = 0;
	const found: Finding[] = [];
	for (const [kind, { at }] of Object.entries(DECLARED) as [Kind, { at: string }][]) {
		const those = [...missing.values()].filter((one) => one.kind === kind);
		const [first] = those;
		const none = valueAt(root, [at]) === undefined;
		if (first && (none || those.length > MOST_APART)) {
			const names = those.slice(0, 3).map(({ id }) => `“${id}”`);
			const more = those.length > names.length ? ` and ${those.length - names.length} more` : '';
			found.push({
				path: first.path,
				message: `${none ? `the deck has no \`${at}\`, but facts name` : `nothing stands under \`${at}\` for`} ${names.join(', ')}${more}; ${DECLARED[kind].how(first.id)}.`
			});
			continue;
		}
		for (const { id, path, times } of those) {
			const meant = compared++ < MOST_COMPARED ? suggestion(id, ids[kind] ?? []) : '';
			const often = times > 1 ? ` (named in ${times} places)` : '';
			found.push({
				path,
				message: `there is no ${kind} “${id}”${often}${meant || `; ${DECLARED[kind].how(id)}, or correct the id.`}`
			});
		}
	}
	return found;
}

/** The ids that are declared; undefined where that cannot be told, because the declarations are broken. */
function idsIn(root: unknown, kind: Kind): ReadonlySet<string> | undefined {
	const value = valueAt(root, [DECLARED[kind].at]);
	if (value === undefined) return new Set();
	if (kind === 'entity' || kind === 'source')
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? new Set(Object.keys(value))
			: undefined;
	if (!Array.isArray(value)) return undefined;
	const ids = value.map((item) => valueAt(item, ['id']));
	return ids.every((id) => typeof id === 'string') ? new Set(ids) : undefined;
}

interface Reference {
	kind: Kind;
	id: string;
	path: Path;
}

/** All references of a deck, in its order. */
function* referencesIn(root: unknown): Generator<Reference> {
	for (const id of Object.keys(Object(valueAt(root, ['entities']) ?? {})))
		yield* named(root, 'entity', ['entities', id, 'confusable']);
	const facts = valueAt(root, ['facts']);
	for (const i of Array.isArray(facts) ? facts.keys() : []) yield* ofFact(root, ['facts', i]);
}

function* ofFact(root: unknown, at: Path): Generator<Reference> {
	const one = (kind: Kind, ...path: Path) => named(root, kind, [...at, ...path]);
	yield* one('section', 'section');
	yield* one('entity', 'saidBy');
	yield* one('source', 'anchors');
	yield* one('source', 'disputed', 'claimedBy');
	yield* one('source', 'disputed', 'anchors');
	yield* one('fact', 'confusable');
	const kind = valueAt(root, [...at, 'kind']);
	if (typeof kind !== 'string' || !Object.hasOwn(OF_KIND, kind)) return;
	for (const [refersTo, ...path] of OF_KIND[kind as Fact['kind']])
		for (const place of placesOf(root, at, path)) yield* named(root, refersTo, place);
}

/** Any place of a list. */
const EACH = Symbol('each');

/** What facts of a kind refer to besides, and where. */
const OF_KIND: Record<Fact['kind'], readonly [Kind, ...(string | typeof EACH)[]][]> = {
	set: [
		['entity', 'members'],
		['entity', 'outside']
	],
	groups: [['entity', 'groups', EACH, 'members']],
	quote: [
		['entity', 'speaker'],
		['entity', 'notBy']
	],
	number: [],
	date: [],
	sequence: [['entity', 'items', EACH, 'term', 'entity']],
	pair: [
		['entity', 'left', 'entity'],
		['entity', 'right', 'entity']
	],
	definition: [
		['entity', 'term', 'entity'],
		['fact', 'synonyms']
	],
	statement: [],
	cloze: []
};

/** The places that a path stands for. */
function* placesOf(
	root: unknown,
	at: Path,
	[step, ...rest]: readonly (string | typeof EACH)[]
): Generator<Path> {
	if (step === undefined) yield at;
	else if (step !== EACH) yield* placesOf(root, [...at, step], rest);
	else {
		const list = valueAt(root, at);
		for (const i of Array.isArray(list) ? list.keys() : []) yield* placesOf(root, [...at, i], rest);
	}
}

/** The ids at a place: one, or a list of them, each by itself or in a mapping that says more of it. */
function* named(root: unknown, kind: Kind, path: Path): Generator<Reference> {
	const value = valueAt(root, path);
	if (typeof value === 'string') yield { kind, id: value, path };
	else if (Array.isArray(value))
		for (const i of value.keys()) yield* named(root, kind, [...path, i]);
	else
		for (const key of ['who', 'id', 'source']) {
			const id = valueAt(value, [key]);
			// Of a member the whole line is shown.
			if (typeof id === 'string') yield { kind, id, path: key === 'id' ? path : [...path, key] };
		}
}
