/**
 * Facts taken from one deck of one's own to another, with all that they need: sources, people and things, sections,
 * pictures. They keep their ids where nothing there has them; what they rest on there already is not there twice.
 */
import type { EditDraft, Part } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { editsOf, putEdits } from '#lib/own/list/list-edits.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { sectionEdits } from '#lib/own/many/section.ts';
import { listed, partsThere } from '#lib/own/parts-there.ts';
import { shownIn } from '#lib/own/share/shown-media.ts';
import { withReferences, type Reference } from './refers.ts';

export interface Carried {
	edits: EditDraft[];
	/** Of each fact its id in the deck it goes to. */
	ids: ReadonlyMap<string, string>;
}

interface Ways {
	/** The deck they go to, and what is in it. */
	deck: string;
	to: PartsOf;
	from: PartsOf;
	/** Lower-case letters and digits that nobody has had before. */
	newId: () => string;
}

/** Edits of the deck that facts go to; those that take them out of theirs are not among them. */
export function carriedTo(facts: ReadonlySet<string>, ways: Ways): Carried {
	const { deck, from, to, newId } = ways;
	const moved = listed(from, 'fact').filter(({ id }) => facts.has(id));
	const ids = new Map(moved.map(({ id }) => [id, valueIn(to, `fact ${id}`) ? newId() : id]));
	const sources = new Things('source', ways);
	const entities = new Things('entity', ways);
	const sections = sectionsFor(ways);
	const idOf = ({ to: what, id }: Reference): string | undefined =>
		what === 'fact'
			? ids.get(id)
			: what === 'section'
				? sections.idOf(id)
				: (what === 'source' ? sources : entities).idOf(id);
	const values = moved.map(({ id, value }) => ({
		id: ids.get(id)!,
		value: withReferences('fact', value, idOf) as FactValue
	}));
	const last = listed(to, 'fact').at(-1);
	return {
		ids,
		edits: [
			...editsOf(deck, [...sources.made, ...entities.made, ...mediaFor(values, ways)]),
			...sections.edits,
			// Behind those that were given no place only what has none stands.
			...(last && last.place === undefined
				? editsOf(
						deck,
						values.map(({ id, value }) => [{ of: 'fact', id }, value] as const)
					)
				: putEdits(deck, values, { before: last?.place }))
		]
	};
}

/** Sources, or people and things: each is looked for where it goes, and made there where it is not. */
class Things {
	readonly made: [Part, unknown][] = [];
	readonly #of: 'source' | 'entity';
	readonly #ways: Ways;
	readonly #ids = new Map<string, string>();
	/** What is there already, by what it says. */
	readonly #there: ReadonlyMap<string, string>;

	constructor(of: 'source' | 'entity', ways: Ways) {
		this.#of = of;
		this.#ways = ways;
		this.#there = new Map(
			partsThere(ways.to, of)
				.reverse()
				.map(({ id, value }) => [saying(value), id])
		);
	}

	/** The id that it has where it goes; undefined for what is nowhere. */
	idOf(id: string): string | undefined {
		const known = this.#ids.get(id);
		if (known !== undefined) return known;
		const { from, to, newId } = this.#ways;
		const key = `${this.#of} ${id}`;
		const value = valueIn(from, key);
		if (!value) return undefined;
		const here = valueIn(to, key);
		const same = here && saying(here) === saying(value) ? id : this.#there.get(saying(value));
		const is = same ?? (here ? newId() : id);
		this.#ids.set(id, is);
		if (same === undefined) this.made.push([{ of: this.#of, id: is }, this.#carried(value)]);
		return is;
	}

	/** Whom people mix it up with is known where both are. */
	#carried(value: object): object {
		return this.#of === 'entity'
			? withReferences('entity', value, ({ id }) => this.#ids.get(id))
			: value;
	}
}

/** A section goes where one of its name is. */
function sectionsFor({ deck, from, to, newId }: Ways) {
	const there = new Map(listed(to, 'section').map(({ id, value }) => [value['title'], id]));
	const ids = new Map<string, string>();
	let edits: EditDraft[] = [];
	return {
		get edits() {
			return edits;
		},
		idOf(id: string): string | undefined {
			const title = (valueIn(from, `section ${id}`) as { title?: unknown } | undefined)?.title;
			if (title === undefined) return undefined;
			const known = ids.get(id) ?? there.get(title);
			if (known !== undefined) return known;
			const is = valueIn(to, `section ${id}`) ? newId() : id;
			ids.set(id, is);
			edits = [...edits, ...sectionEdits(deck, to, is, String(title))];
			return is;
		}
	};
}

function mediaFor(values: readonly object[], { from, to }: Ways): [Part, unknown][] {
	return [...shownIn(values)].flatMap((id): [Part, unknown][] => {
		const value = valueIn(from, `medium ${id}`);
		return value && !valueIn(to, `medium ${id}`) ? [[{ of: 'medium', id }, value]] : [];
	});
}

const saying = (value: object): string => JSON.stringify(value);

function valueIn(parts: PartsOf, key: string): object | undefined {
	const history = parts.get(key);
	const value = history && valueOf(history);
	return typeof value === 'object' && value !== null ? value : undefined;
}

/** The head of a new deck for facts of another: its language and its makers, under a name of its own. */
export function headLike(from: PartsOf, title: string): object {
	const head = from.get('head');
	const {
		archived: _,
		from: __,
		follows: ___,
		original: ____,
		...rest
	} = Object(head && valueOf(head)) as Record<string, unknown>;
	return { ...rest, title, summary: title };
}
