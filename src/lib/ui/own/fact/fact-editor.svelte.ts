/** One fact while it is written: what is typed is an edit a moment later. */
import type { PartEdit } from '#lib/own/edit.ts';
import { valueOf } from '#lib/own/fold.ts';
import { answerIn, changesIn, isAnother, withChange, type Change } from '#lib/own/forms/changed.ts';
import { Names, type NameSlot } from '#lib/own/forms/names.ts';
import { listed } from '#lib/own/parts-there.ts';
import { moveEdits, type ListNames } from '#lib/own/list/list-edits.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { savedIn, type Saving } from '#lib/ui/own/own-store.ts';
import { TypedWrites, type TypedWritesOptions } from '#lib/ui/own/typed-writes.ts';
import { factDrafts } from './fact-drafts.ts';
import { merged } from './merged.ts';
import { aroundOf } from './preview.ts';

/** A fact of which nothing is written yet. */
export interface Beginning {
	value: FactValue;
	/** Who writes, and when. */
	names: ListNames;
	/** What a deck is called that has no name yet. */
	untitled: string;
}

export interface FactOptions extends TypedWritesOptions {
	deck: string;
	fact: string;
	/** Lower-case letters and digits that nobody has had before. */
	newId: () => string;
	/** What its answer was, where it is known to have become another. */
	was?: string | undefined;
	/** Absent where it is to be there already. */
	begin?: Beginning | undefined;
}

export class FactEditor {
	/** As it is on the screen; null once it is deleted, undefined where there is no such card. */
	value = $state.raw<FactValue | null>();
	saving = $state<Saving>('saved');
	history = $state.raw<readonly PartEdit[]>([]);
	/** Goes up whenever the log was looked into: what else the deck says may be otherwise. */
	looked = $state(0);
	/** Where it stands among the others, from 0. */
	place = $state(0);
	count = $state(0);
	/** What the answer was before it became another; until somebody says why it did. */
	was = $state<string>();
	/** Ids of facts that stand around it: a question may choose its wrong answers among them. */
	around: readonly string[] = [];
	/** Whether nothing of it was written when somebody came to it. */
	readonly isNew: boolean;
	readonly options: FactOptions;
	#written: FactValue | null | undefined;
	/** The answer of which it is known why it is so. */
	#known = '';
	readonly #writes: TypedWrites;
	readonly #names: Names;
	/** Goes up with every name that is typed. */
	#named = $state(0);

	constructor(options: FactOptions) {
		this.options = options;
		this.#writes = new TypedWrites(options);
		this.#names = new Names(() => this.parts, options.fact);
		this.isNew = !this.parts.has(`fact ${options.fact}`);
		this.read();
		// It may have been written down before this page was opened once more.
		const { was } = options;
		if (was === undefined || changesIn(this.value ?? {}).at(-1)?.was === was) return;
		this.#known = was;
		this.look();
	}

	get parts() {
		return this.options.store.parts(this.options.deck);
	}

	/** What entities are called, also those only just typed. */
	get names(): Pick<Names, 'nameOf' | 'all' | 'called' | 'pending'> {
		void this.#named;
		return this.#names;
	}

	/** The id of the entity that is meant by what is typed. */
	call(text: string, slot: NameSlot): string {
		const id = this.#names.call(text, slot);
		this.#named++;
		this.saving = 'saving';
		this.#writes.soon(() => void this.write());
		return id;
	}

	/** Takes in what the log says now; what is being typed stays. */
	read(): void {
		// What is on its way the log does not know yet.
		if (this.#writes.underWay) return;
		this.looked++;
		const { parts } = this;
		const { begin, fact } = this.options;
		const facts = listed(parts, 'fact');
		this.count = facts.length;
		const history = parts.get(`fact ${fact}`);
		this.place = history ? facts.findIndex(({ id }) => id === fact) : facts.length;
		this.around = aroundOf(facts, this.place);
		if (!history && begin) this.value ??= this.#written = begin.value;
		if (!history) return;
		// What reads the same is the same, names as well: a question that is being tried stays.
		if (this.#names.settle()) this.#named++;
		const now = valueOf(history) as FactValue | null;
		const same = JSON.stringify(now) === JSON.stringify(this.value);
		if (!same && (this.value === undefined || this.value === this.#written)) this.#take(now);
		else if (!same && now && this.value && this.#written)
			this.value = merged(this.value, this.#written, now);
		// What reads the same is the same: a question that is being tried stays.
		this.#written = same ? this.value : now;
		// The log goes on in the same list.
		const { edits } = history;
		if (edits.length !== this.history.length || edits.at(-1) !== this.history.at(-1))
			this.history = [...edits];
	}

	/** Somebody has gone on from a field: by now it is known whether the answer is another one. */
	look(): void {
		const now = answerIn(this.value, this.#names);
		// Of what was only just written nobody knows an answer.
		if (this.isNew || this.#known === '') this.#known = now;
		this.was = isAnother(this.#known, now) ? this.#known : undefined;
	}

	/** Why it is another one: the world has changed; without a change it was a mistake. */
	explain(change?: Change): void {
		if (change && this.value) this.change(withChange(this.value, change));
		this.#known = answerIn(this.value, this.#names);
		this.was = undefined;
		void this.write();
	}

	/** Some fields read otherwise now; undefined takes one out. */
	change(fields: Readonly<Record<string, unknown>>): void {
		const all = Object.entries({ ...this.value, ...fields });
		this.value = Object.fromEntries(all.filter(([, value]) => value !== undefined));
		this.saving = 'saving';
		this.#writes.soon(() => void this.write());
	}

	/** Puts on the disk what is not there yet. */
	write(): Promise<unknown> {
		const { value } = this;
		const isThere = this.parts.has(`fact ${this.options.fact}`);
		if (
			value !== undefined &&
			(value !== null || isThere) &&
			(value !== this.#written || this.#names.edits().length > 0)
		)
			this.#send(value);
		return this.#writes.settled;
	}

	/** As it once was, or as another kind of fact. */
	become(value: FactValue | null): Promise<unknown> {
		const isOther = value?.['kind'] !== this.value?.['kind'];
		this.value = value;
		// Said in another way it is the same answer.
		if (isOther) this.#known = answerIn(value, this.#names);
		return this.write();
	}

	/** Returns what puts it back. */
	async remove(): Promise<() => Promise<unknown>> {
		await this.write();
		const before = this.value;
		this.value = null;
		await this.write();
		return () => ((this.value = before), this.write());
	}

	/** One place towards the beginning or the end. */
	async move(step: -1 | 1): Promise<void> {
		const { deck, fact } = this.options;
		await this.#writes.send(
			() => moveEdits(deck, listed(this.parts, 'fact'), fact, step),
			() => this.read()
		);
	}

	/** As somebody else has written it. */
	#take(value: FactValue | null): void {
		this.value = value;
		this.#known = answerIn(value, this.#names);
		this.was = undefined;
	}

	#send(value: FactValue | null): void {
		this.saving = 'saving';
		const { store } = this.options;
		const named = this.#names.edits();
		this.#written = value;
		void this.#writes.send(
			() => factDrafts(this.options, this.parts, value, named),
			() => {
				this.saving = this.value === this.#written ? savedIn(store) : 'saving';
				this.read();
			}
		);
	}
}
