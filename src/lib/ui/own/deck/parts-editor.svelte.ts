/** Sources, sections or names of a deck while they are written. What cannot be read is not kept yet: facts rest on them. */
import { Entity, Source } from '#lib/deck/schema.ts';
import { Words } from '#lib/deck/schema/text.ts';
import type { EditDraft } from '#lib/own/edit.ts';
import { editsOf, moveEdits } from '#lib/own/list/list-edits.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { listed, partsThere } from '#lib/own/parts-there.ts';
import type { OwnStore, Written } from '#lib/ui/own/own-store.ts';
import { TypedWrites, type TypedWritesOptions } from '#lib/ui/own/typed-writes.ts';
import { usesIn } from '#lib/own/uses.ts';

export type PartKind = 'source' | 'section' | 'entity';

/** What keeps each from being read, by its fields. */
const FAULTS: Readonly<Record<PartKind, (value: FactValue) => ReadonlySet<string>>> = {
	source: (value) => faultsOf(Source.safeParse(value)),
	entity: (value) => faultsOf(Entity.safeParse(value)),
	section: ({ title }) => new Set(Words.safeParse(title).success ? [] : ['title'])
};

interface Parsed {
	error?:
		{ issues: readonly { code?: string | undefined; path: readonly PropertyKey[] }[] } | undefined;
}

const faultsOf = ({ error }: Parsed): ReadonlySet<string> =>
	new Set(
		(error?.issues ?? []).flatMap(({ code, path: [field] }) =>
			code === 'unrecognized_keys' || field === undefined ? [] : String(field)
		)
	);

/** What one begins as. */
const BLANK: Readonly<Record<PartKind, FactValue>> = {
	source: { kind: 'book' },
	section: {},
	entity: { kind: 'other' }
};

export interface OnePart {
	id: string;
	/** As it is on the screen. */
	value: FactValue;
	faults: ReadonlySet<string>;
	/** How many facts need it. */
	uses: number;
}

export interface PartsOptions extends TypedWritesOptions {
	store: OwnStore;
	deck: string;
	of: PartKind;
	/** Lower-case letters and digits that nobody has had before. */
	newId: () => string;
}

export class PartsEditor {
	list = $state.raw<readonly OnePart[]>([]);
	readonly options: PartsOptions;
	readonly #writes: TypedWrites;
	/** What is typed and not in the log, by id. */
	readonly #typed = new Map<string, FactValue>();

	constructor(options: PartsOptions) {
		this.options = options;
		this.#writes = new TypedWrites(options);
		this.read();
	}

	/** Takes in what the log says now; what is being typed stays. */
	read(): void {
		const { deck, of, store } = this.options;
		const parts = store.parts(deck);
		const there = of === 'section' ? listed(parts, of) : partsThere(parts, of);
		const uses = usesIn(parts);
		const known = new Set(there.map(({ id }) => id));
		const fresh = [...this.#typed].filter(([id]) => !known.has(id));
		this.list = [
			...there.map(({ id, value }) => ({ id, value })),
			...fresh.map(([id, value]) => ({ id, value }))
		].map(({ id, value }) => this.#one(id, this.#typed.get(id) ?? value, uses.get(id) ?? 0));
	}

	/** One that is to be written. */
	add(): void {
		const id = this.options.newId();
		this.#typed.set(id, BLANK[this.options.of]);
		this.list = [...this.list, this.#one(id, BLANK[this.options.of], 0)];
	}

	/** Some fields read otherwise now; undefined takes one out. */
	change(id: string, fields: Readonly<Record<string, unknown>>): void {
		const before = this.list.find((one) => one.id === id);
		const all = Object.entries({ ...before?.value, ...fields });
		const value = Object.fromEntries(all.filter(([, one]) => one !== undefined));
		this.#typed.set(id, value);
		this.list = this.list.map((one) => (one.id === id ? this.#one(id, value, one.uses) : one));
		this.#writes.soon(() => void this.write());
	}

	/** Puts on the disk what can be read and is not there yet. */
	write(): Promise<unknown> {
		const { deck, of } = this.options;
		const ready = [...this.#typed].filter(([, value]) => FAULTS[of](value).size === 0);
		if (ready.length === 0) return this.#writes.settled;
		const edits = ready.map(([id, value]) => [{ of, id }, value] as const);
		return this.#writes.send(
			() => [...editsOf(deck, edits), ...this.#placed(ready.map(([id]) => id))],
			() => {
				for (const [id, value] of ready) if (this.#typed.get(id) === value) this.#typed.delete(id);
				this.read();
			}
		);
	}

	/** Takes one out, and facts out of a section that goes; returns what takes that back. */
	async remove(id: string): Promise<() => Promise<unknown>> {
		const { deck, of, store } = this.options;
		await this.#writes.settled;
		this.#typed.delete(id);
		const parts = store.parts(deck);
		if (!parts.has(`${of} ${id}`)) {
			this.read();
			return () => Promise.resolve();
		}
		const facts =
			of === 'section' ? listed(parts, 'fact').filter(({ value }) => value['section'] === id) : [];
		const drafts = editsOf(deck, [
			[{ of, id }, null],
			...facts.map((one) => [{ of: 'fact', id: one.id }, outOfSection(one.value)] as const)
		]);
		const written: Written = await store.write(drafts);
		this.read();
		return async () => {
			await store.undo(written);
			this.read();
		};
	}

	/** One place towards the beginning or the end. */
	async move(id: string, step: -1 | 1): Promise<void> {
		const { deck, of, store } = this.options;
		if (of !== 'section') return;
		await this.#writes.send(
			() => moveEdits(deck, listed(store.parts(deck), of), id, step),
			() => this.read()
		);
	}

	#one = (id: string, value: FactValue, uses: number): OnePart => ({
		id,
		value,
		uses,
		faults: FAULTS[this.options.of](value)
	});

	/** The places of new sections, behind all others in their order. */
	#placed(ids: readonly string[]): EditDraft[] {
		const { deck, of, store } = this.options;
		const parts = store.parts(deck);
		const fresh = of === 'section' ? ids.filter((id) => !parts.has(`place ${id}`)) : [];
		const last = listed(parts, 'section').at(-1);
		// Behind those that were given no place only what has none stands.
		if (last && last.place === undefined) return [];
		const places = placesBetween(last?.place, undefined, fresh.length);
		return editsOf(
			deck,
			fresh.map((id, i) => [{ of: 'place', id }, places[i]])
		);
	}
}

function outOfSection(value: FactValue): FactValue {
	const { section: _, ...rest } = value;
	return rest;
}
