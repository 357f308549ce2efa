/** A quick list while it is written: what is typed is an edit a moment later, and nobody presses Save. */
import type { EditDraft } from '#lib/own/edit.ts';
import { valueOf } from '#lib/own/fold.ts';
import { listed } from '#lib/own/parts-there.ts';
import { groundEdits } from '#lib/own/list/ground.ts';
import { editsOf, titleEdits, type HeadValue } from '#lib/own/list/list-edits.ts';
import type { PastedRow } from '#lib/own/list/pasted-rows.ts';
import { settingIn, withSetting, type ListSetting } from '#lib/own/list/row.ts';
import { savedIn, type Saving, type Written } from '#lib/ui/own/own-store.ts';
import { TypedWrites, type TypedWritesOptions } from '#lib/ui/own/typed-writes.ts';
import { Answers } from './answers-known.ts';
import { changedDrafts, pastedDrafts, type Making } from './list-drafts.ts';
import { ListLine } from './list-line.svelte.ts';

export interface ListOptions extends Omit<Making, 'setting'>, TypedWritesOptions {
	/** Whether somebody has learnt a card, so that another answer matters. */
	learnt?: (fact: string) => Promise<boolean>;
	/** A deck without a title is called so. */
	untitled: string;
	/** Lower-case letters and digits that nobody has had before. */
	newId: () => string;
}

/** Lines on a sheet to begin with. */
const FEW = 5;

/** Edits that others rest on, made when it is their turn; undefined where there is no need. */
type Ground = (() => readonly EditDraft[]) | undefined;

/** What takes back what was done. */
export type Undo = () => Promise<void>;

export class ListEditor {
	/** The last is always empty: the next word goes there. */
	lines = $state.raw<ListLine[]>([]);
	title = $state('');
	setting = $state.raw<ListSetting>(settingIn([]));
	saving = $state<Saving>('nothing');
	/** How many lines have something in them. */
	readonly count = $derived(this.lines.filter((line) => !line.isEmpty).length);
	/** Whether there is anything to study. */
	readonly ready = $derived(this.lines.some((line) => line.isReady));
	readonly options: ListOptions;
	#head: HeadValue | undefined;
	readonly #writes: TypedWrites;
	readonly #answers = new Answers();

	constructor(options: ListOptions) {
		this.options = options;
		this.#writes = new TypedWrites(options);
		this.read();
	}

	/** Takes in what the log says now; what is being typed stays, and while something is on its way nothing is taken. */
	read(): void {
		if (this.#writes.underWay) return;
		const parts = this.options.store.parts(this.options.deck);
		this.#readHead(parts.get('head'));
		const facts = listed(parts, 'fact');
		const known = new Map(this.lines.map((line) => [line.id, line]));
		const there = facts.map(({ id, value, place }) => {
			const line = known.get(id);
			known.delete(id);
			if (!line) return new ListLine(id, value, place);
			if (line.isChanged) line.meet(value, place);
			else line.take(value, place);
			return line;
		});
		// What is being typed into a line that is gone elsewhere is not lost with it.
		const others = [...known.values()].filter(({ fact, isChanged }) => !fact || isChanged);
		this.#answers.see(facts);
		this.lines = [
			...there,
			...others.filter((line) => !line.isEmpty),
			...others.filter((line) => line.isEmpty)
		];
		this.#endEmpty();
		if (facts.length === 0) return;
		this.setting = settingIn(facts.map(({ value }) => value));
		if (this.saving === 'nothing') this.saving = savedIn(this.options.store);
	}

	/** Something was typed. */
	typed(): void {
		this.#endEmpty();
		this.saving = 'saving';
		this.#writes.soon(() => void this.write());
	}

	/** Puts on the disk what is not there yet. Resolves when it is, or when the disk has refused. */
	write(): Promise<unknown> {
		const ground = this.#groundDrafts();
		return this.#send(changedDrafts(this.lines, this.#making), ground);
	}

	/** A line is left: says of it where its answer is another now than it was, and somebody has learnt that. */
	look(line: ListLine): Promise<void> {
		return this.#answers.look(line, this.options.learnt);
	}

	/** Its other answer was a mistake put right. */
	corrected(line: ListLine): void {
		this.#answers.settle(line);
	}

	/** Takes lines out. */
	async remove(lines: readonly ListLine[]): Promise<Undo> {
		const gone = new Set(lines);
		const written = lines.filter(({ fact }) => fact);
		this.lines = this.lines.filter((line) => !gone.has(line));
		this.#endEmpty();
		const edits = written.map(({ id }) => [{ of: 'fact', id }, null] as const);
		return this.#undoOf(await this.#send(editsOf(this.options.deck, edits)));
	}

	/** Puts rows in from a line on; an empty one gives way to them. */
	async paste(from: ListLine, rows: readonly PastedRow[]): Promise<Undo> {
		// A name is not taken back with what was pasted.
		await this.#send([], this.#groundDrafts(true));
		await this.write();
		const at = Math.max(0, this.lines.indexOf(from)) + (from.isEmpty ? 0 : 1);
		const fresh = rows.map((row) => {
			const line = new ListLine(this.options.newId());
			({ front: line.front, back: line.back } = row);
			return line;
		});
		this.lines = this.lines.toSpliced(at, from.isEmpty ? 1 : 0, ...fresh);
		const drafts = pastedDrafts(this.lines, at, rows, this.#making);
		this.#endEmpty();
		return this.#undoOf(await this.#send(drafts));
	}

	/** Sets all cards so. */
	set(setting: ListSetting): void {
		this.setting = setting;
		const cards = this.lines.filter(({ fact }) => fact?.['kind'] === 'card');
		for (const line of cards) line.fact = withSetting(line.fact!, setting);
		const edits = cards.map(({ id, fact }) => [{ of: 'fact', id }, fact] as const);
		void this.#send(editsOf(this.options.deck, edits));
	}

	get #making(): Making {
		return { ...this.options, setting: this.setting };
	}

	#undoOf(written: Written): Undo {
		return async () => {
			await this.options.store.undo(written);
			this.read();
		};
	}

	/** The next word has somewhere to go; a sheet without words has lines to write on. */
	#endEmpty(): void {
		const missing = Math.max(FEW - this.lines.length, this.lines.at(-1)?.isEmpty ? 0 : 1, 0);
		if (missing === 0) return;
		const more = Array.from({ length: missing }, () => new ListLine(this.options.newId()));
		this.lines = [...this.lines, ...more];
	}

	#readHead(head: Parameters<typeof valueOf>[0] | undefined): void {
		const before = this.#head?.['title'];
		this.#head = (head && (valueOf(head) as HeadValue | null)) ?? undefined;
		const title = this.#head?.['title'];
		if (typeof title === 'string' && (this.title === '' || this.title === before))
			this.title = title;
	}

	/** @param named whether or not there is anything in it yet */
	#titleDrafts(named = this.#head !== undefined || this.count > 0): EditDraft[] {
		const { deck, names, untitled } = this.options;
		const title = this.title.trim() || untitled;
		if (this.#head?.['title'] === title) return [];
		if (!named && this.title.trim() === '') return [];
		const edits = titleEdits(deck, title, names, this.#head);
		this.#head = edits[0]?.value as HeadValue;
		return edits;
	}

	/** The title, and what new lines rest on: a deck that came from elsewhere has no list yet. */
	#groundDrafts(pasted = false): Ground {
		const { deck, names, store, untitled } = this.options;
		const titled = this.#titleDrafts(pasted || undefined);
		if (titled.length > 0) return () => titled;
		const isNew = pasted || this.lines.some((line) => line.isChanged && !line.fact);
		// A title that is on its way stands in the log by then, and is not written over.
		return isNew ? () => groundEdits(deck, store.parts(deck), names, untitled) : undefined;
	}

	#send(drafts: readonly EditDraft[], ground?: Ground): Promise<Written> {
		if (drafts.length === 0 && !ground) return this.#writes.settled.then(() => []);
		this.saving = 'saving';
		return this.#writes.send(
			() => [...(ground?.() ?? []), ...drafts],
			() => {
				this.read();
				this.saving = this.lines.some((line) => line.isChanged)
					? 'saving'
					: savedIn(this.options.store);
			}
		);
	}
}
