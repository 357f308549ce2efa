/** The facts of a deck while many of them are changed at once: what is looked for, what is chosen, what was done last. */
import type { EditDraft } from '#lib/own/edit.ts';
import { ALL, calledIn, foundIn, type Sought } from '#lib/own/many/found.ts';
import { tagsIn } from '#lib/own/many/tags.ts';
import { listed, type Listed } from '#lib/own/parts-there.ts';
import type { OwnStore, Written } from '#lib/ui/own/own-store.ts';

/** What was done last, and what takes it back. */
interface Done {
	text: string;
	written: Written;
	/** Where it is to be seen, and what that is called. */
	href?: string;
	label?: string;
	/** What did not come of it. */
	warn?: string;
}

export class Many {
	/** All of the deck's, in their order. */
	facts = $state.raw<readonly Listed[]>([]);
	sections = $state.raw<readonly Listed[]>([]);
	sought = $state.raw<Sought>(ALL);
	/** Ids of the facts that are chosen, in sight or not. */
	chosen = $state.raw<ReadonlySet<string>>(new Set());
	done = $state.raw<Done>();
	/** What people and things are called, by their ids. */
	called = $state.raw<ReadonlyMap<string, string>>(new Map());
	readonly found = $derived(foundIn(this.facts, this.sought, this.called));
	readonly picked = $derived(this.facts.filter(({ id }) => this.chosen.has(id)));
	/** How many of the chosen are not among what was found. */
	readonly unseen = $derived(
		this.picked.length - this.found.filter(({ id }) => this.chosen.has(id)).length
	);
	readonly tags = $derived(tagsIn(this.facts));
	readonly names = { nameOf: (id: string) => this.called.get(id) ?? id };
	readonly deck: string;
	readonly store: OwnStore;

	constructor(store: OwnStore, deck: string) {
		this.store = store;
		this.deck = deck;
		this.read();
	}

	/** Takes in what the log says now. What is gone is chosen no more. */
	read(): void {
		const parts = this.store.parts(this.deck);
		this.facts = listed(parts, 'fact');
		this.sections = listed(parts, 'section');
		this.called = calledIn(parts);
		const there = new Set(this.facts.map(({ id }) => id));
		if ([...this.chosen].some((id) => !there.has(id)))
			this.chosen = new Set([...this.chosen].filter((id) => there.has(id)));
	}

	/** Chooses facts, or not any more. */
	choose(ids: readonly string[], on: boolean): void {
		const chosen = new Set(this.chosen);
		for (const id of ids)
			if (on) chosen.add(id);
			else chosen.delete(id);
		this.chosen = chosen;
	}

	/** Writes all of it as one. */
	async write(
		edits: readonly EditDraft[],
		text: string,
		more: Omit<Done, 'text' | 'written'> = {}
	): Promise<void> {
		const written = await this.store.write(edits);
		this.done = { ...more, text, written };
		this.read();
	}

	async undo(): Promise<void> {
		if (this.done) await this.store.undo(this.done.written);
		this.done = undefined;
		this.read();
	}
}
