/**
 * Everything that is referred to exists. What refers to something is said by the schema alone; it is looked for in
 * the data as it was read, so also in facts that are not whole.
 */
import { say, type Saying } from '#lib/deck/saying.ts';
import { asId } from '#lib/deck/words/as-id.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import { referredBy, type Referred } from '#lib/deck/schema/refers.ts';

/** Where the things of a kind are declared, and how. */
const DECLARED: Record<Referred, { at: string; how: (id: string) => Saying }> = {
	entity: {
		at: 'entities',
		how: (id) => say`add it under \`entities\`, such as \`${id}: { kind: person, name: … }\``
	},
	source: {
		at: 'sources',
		how: (id) => say`add it under \`sources\`, such as \`${id}: { kind: article, title: … }\``
	},
	section: {
		at: 'sections',
		how: (id) => say`add it under \`sections\`, such as \`- { id: ${id}, title: … }\``
	},
	fact: { at: 'facts', how: () => say`write that fact` }
};

/** What is referred to, in words. */
export const NAMES: Record<Referred, Saying> = {
	entity: say`entity`,
	source: say`source`,
	section: say`section`,
	fact: say`fact`
};

const MOST_COMPARED = 100;
/** Beyond so many, one mistake is the reason of all. */
const MOST_APART = 5;

/** What is referred to and not declared, each thing once, where it is first named. */
export function undeclared(root: unknown): Finding[] {
	const missing = new Map<string, { kind: Referred; id: string; path: Path; times: number }>();
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
	for (const [kind, { at }] of Object.entries(DECLARED) as [Referred, { at: string }][]) {
		const those = [...missing.values()].filter((one) => one.kind === kind);
		const [first] = those;
		const none = valueAt(root, [at]) === undefined;
		if (first && (none || those.length > MOST_APART)) {
			const names = those.slice(0, 3).map(({ id }) => `“${id}”`);
			const rest = those.length - names.length;
			const listed = names.join(', ');
			const named = rest > 0 ? say`${listed} and ${rest} more` : listed;
			const how = DECLARED[kind].how(asId(first.id) || 'id');
			found.push({
				path: first.path,
				message: none
					? say`the deck has no \`${at}\`, but facts name ${named}; ${how}.`
					: say`nothing stands under \`${at}\` for ${named}; ${how}.`
			});
			continue;
		}
		for (const { id, path, times } of those) {
			const meant =
				(kind === 'entity' ? called(root, id) : undefined) ??
				(compared++ < MOST_COMPARED ? nearest(id, ids[kind] ?? []) : undefined);
			const what = say`there is no ${NAMES[kind]} “${id}”`;
			const said = times > 1 ? say`${what} (named in ${times} places)` : what;
			found.push({
				path,
				message:
					meant === undefined
						? say`${said}; ${DECLARED[kind].how(asId(id) || 'id')}, or correct the id.`
						: say`${said}; did you mean ${meant}?`
			});
		}
	}
	return found;
}

/** The entity that a name stands for, where its id belongs. */
function called(root: unknown, name: string): string | undefined {
	const wanted = normalise(name);
	const entities = valueAt(root, ['entities']);
	if (!/[^a-z0-9-]/.test(name) || typeof entities !== 'object' || entities === null)
		return undefined;
	return Object.entries(entities).find(([, entity]) => {
		const [own, aliases] = [valueAt(entity, ['name']), valueAt(entity, ['aliases'])];
		return [own, ...(Array.isArray(aliases) ? aliases : [])].some(
			(one) => typeof one === 'string' && normalise(one) === wanted
		);
	})?.[0];
}

/** The ids that are declared; undefined where that cannot be told, because the declarations are broken. */
function idsIn(root: unknown, kind: Referred): ReadonlySet<string> | undefined {
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

/** All references of a deck, in its order. */
function* referencesIn(root: unknown): Generator<{ kind: Referred; id: string; path: Path }> {
	for (const { path, value, mark } of placesIn(Deck as unknown as Schema, root, referredBy))
		// Of a member the whole line is shown.
		if (typeof value === 'string')
			yield { kind: mark, id: value, path: path.at(-1) === 'id' ? path.slice(0, -1) : path };
}
