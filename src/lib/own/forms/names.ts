/**
 * Names typed into a fact: of entities that the deck has, and of new ones, which are made as they are typed. What is
 * made or renamed is written together with the fact.
 */
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import type { Part } from '#lib/own/edit.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { partsThere } from '#lib/own/parts-there.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

/** What an entity is, as schema/things.ts has it. */
export type EntityKind = 'state' | 'person' | 'organisation' | 'place' | 'other';

/** A place for one name in a form. */
export interface NameSlot {
	/** The entity that stood there when somebody began to type. */
	readonly origin: string | undefined;
	/** The id of the one that is made here, if one is. */
	readonly own: string;
	/** What is made here, if one is. */
	readonly kind: EntityKind;
}

export interface Known {
	id: string;
	name: string;
}

export class Names {
	/** What entities read as that the log does not know yet; null of one that is not needed any more. */
	readonly pending = new Map<string, FactValue | null>();
	readonly #parts: () => PartsOf;
	readonly #fact: string;
	/** Entities of the log by what they are called; made when it is first asked, and anew where others came. */
	#index: { size: number; ids: ReadonlyMap<string, readonly string[]> } | undefined;
	/** Whether entities may be called otherwise. */
	readonly #free = new Map<string, boolean>();

	/** @param fact the one that is written: what it alone names may be called otherwise */
	constructor(parts: () => PartsOf, fact: string) {
		this.#parts = parts;
		this.#fact = fact;
	}

	/** Its name; its id where there is no such entity, or it has none. */
	nameOf(id: string): string {
		const { name } = this.#value(id) ?? {};
		return typeof name === 'string' ? name : id;
	}

	/** All that have a name. */
	all(): Known[] {
		const ids = new Set(partsThere(this.#parts(), 'entity').map(({ id }) => id));
		for (const id of this.pending.keys()) ids.add(id);
		return [...ids].flatMap((id) => {
			const { name } = this.#value(id) ?? {};
			return typeof name === 'string' ? { id, name } : [];
		});
	}

	/** The entity of that name or another of its names. */
	called(text: string, not: readonly (string | undefined)[] = []): string | undefined {
		const sought = normalise(text);
		if (sought === '') return undefined;
		const ids = [...(this.#called().get(sought) ?? []), ...this.pending.keys()];
		return ids.find(
			(id) => !not.includes(id) && namesOf(this.#value(id)).some((one) => normalise(one) === sought)
		);
	}

	/**
	 * The id of the entity that is meant by what is typed into a slot: one there is, the one that stood there under
	 * a new name where nothing else of the deck speaks of it, or a new one.
	 */
	call(text: string, slot: NameSlot): string {
		const name = text.trim();
		const { origin, own, kind } = slot;
		const renamed = origin !== undefined && this.#isFree(origin) ? origin : undefined;
		const known = this.called(name, [own, renamed]);
		if (known !== undefined) {
			this.#forget(own);
			if (renamed !== undefined && renamed !== own) this.pending.delete(renamed);
			return known;
		}
		const id = renamed ?? own;
		if (id !== own) this.#forget(own);
		this.pending.set(id, { kind, ...this.#value(id), name });
		return id;
	}

	/** What is to be written of entities; nothing of what the log says already. */
	edits(): [Part, FactValue | null][] {
		return [...this.pending]
			.filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(this.#written(id) ?? null))
			.map(([id, value]) => [{ of: 'entity', id }, value]);
	}

	/** What the log knows by now is pending no more. Says whether anything was. */
	settle(): boolean {
		const before = this.pending.size;
		for (const [id, value] of this.pending)
			if (JSON.stringify(value) === JSON.stringify(this.#written(id) ?? null))
				this.pending.delete(id);
		this.#free.clear();
		// Names of others that read otherwise by now are found with the next that come.
		if (before > 0) this.#index = undefined;
		return this.pending.size < before;
	}

	#value(id: string): FactValue | undefined {
		const pending = this.pending.get(id);
		return pending === undefined ? this.#written(id) : (pending ?? undefined);
	}

	#written(id: string): FactValue | undefined {
		const history = this.#parts().get(`entity ${id}`);
		return history ? ((valueOf(history) as FactValue | null) ?? undefined) : undefined;
	}

	#forget(own: string): void {
		if (this.#written(own)) this.pending.set(own, null);
		else this.pending.delete(own);
	}

	#called(): ReadonlyMap<string, readonly string[]> {
		const parts = this.#parts();
		if (this.#index?.size !== parts.size) {
			const ids = new Map<string, string[]>();
			for (const { id, value } of partsThere(parts, 'entity'))
				for (const name of namesOf(value).map(normalise)) {
					const same = ids.get(name);
					if (same) same.push(id);
					else ids.set(name, [id]);
				}
			this.#index = { size: parts.size, ids };
		}
		return this.#index.ids;
	}

	/** Whether nothing but this fact speaks of it, and nothing is known of it but its name. */
	#isFree(id: string): boolean {
		let free = this.#free.get(id);
		if (free === undefined) this.#free.set(id, (free = this.#isAlone(id)));
		return free;
	}

	#isAlone(id: string): boolean {
		const { kind: _, name: __, ...more } = this.#written(id) ?? {};
		if (Object.keys(more).length > 0) return false;
		for (const history of this.#parts().values()) {
			const { part } = history;
			if (part.of === 'place' || (part.of === 'fact' && part.id === this.#fact)) continue;
			if (mentions(valueOf(history), id)) return false;
		}
		return true;
	}
}

function namesOf({ name, aliases }: FactValue = {}): string[] {
	return [name, ...(Array.isArray(aliases) ? aliases : [])].filter(
		(one): one is string => typeof one === 'string'
	);
}

/** Whether a text stands anywhere in a value. */
function mentions(value: unknown, text: string): boolean {
	if (typeof value === 'string') return value === text;
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some((inner) => mentions(inner, text));
}
