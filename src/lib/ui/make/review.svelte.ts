/** An article that is gone through: each decision is on the disk before anything else is done. */
import type { Candidate, Found, Part, Value } from '#lib/article/queue/candidate.ts';
import type { Told } from '#lib/article/queue/deck.ts';
import {
	BANDS,
	bandOf,
	isAcceptable,
	itemsAfter,
	quotedIn,
	sureOnes,
	withoutLast,
	type Band,
	type Decision,
	type Item
} from '#lib/article/queue/queue.ts';
import { selectedIn } from '#lib/article/queue/selected.ts';
import type { Fault } from '#lib/article/gates/claim.ts';
import type { Draft } from '#lib/device/articles/drafts.ts';
import type { Saving } from '#lib/ui/own/own-store.ts';

/** What is gone through: one of the three queues, or what has been decided. */
export type Queue = Band | 'done';
export const QUEUES: readonly Queue[] = [...BANDS, 'done'];

export interface ReviewOptions {
	draft: Draft;
	/** Whether it is on the disk. */
	put: (draft: Draft) => Promise<boolean>;
	/** What the gates have against a fact as it is worded; undefined where that cannot be known now. */
	judge: (value: Value, evidence: string, draft: Draft) => Promise<readonly Fault[] | undefined>;
	newId: () => string;
	now: () => number;
}

export class Review {
	draft = $state.raw() as Draft;
	saving = $state<Saving>('nothing');
	queue = $state<Queue>('sure');
	readonly items: readonly Item[] = $derived.by(() =>
		itemsAfter(this.draft.found.candidates, this.draft.decisions)
	);
	readonly inQueue: readonly Item[] = $derived(
		this.items.filter((one) => queueOf(one) === this.queue)
	);
	readonly current: Item | undefined = $derived.by(
		() => this.inQueue.find(({ id }) => id === this.draft.current) ?? this.inQueue[0]
	);
	readonly counts: Readonly<Record<Queue, number>> = $derived.by(() => {
		const counts = { sure: 0, check: 0, ask: 0, done: 0 };
		for (const one of this.items) counts[queueOf(one)]++;
		return counts;
	});
	readonly accepted: readonly Item[] = $derived(
		this.items.filter(({ status }) => status === 'accepted')
	);
	readonly quoted: number = $derived(quotedIn(this.items));
	readonly sure: readonly string[] = $derived.by(() =>
		sureOnes(this.items, this.draft.found.words)
	);
	readonly #options: ReviewOptions;
	#writing: Promise<unknown> = Promise.resolve();
	#waiting = false;

	constructor(options: ReviewOptions) {
		this.#options = options;
		this.draft = options.draft;
		const current = this.items.find(({ id }) => id === this.draft.current);
		this.queue = current ? queueOf(current) : this.#fullQueue();
	}

	get found(): Found {
		return this.draft.found;
	}

	/** Where it stands in its queue, from 1. */
	get nth(): number {
		return this.current ? this.inQueue.indexOf(this.current) + 1 : 0;
	}

	open(queue: Queue): void {
		this.queue = queue;
	}

	/** Looks at one, in whichever queue it is. */
	show(id: string): void {
		const item = this.items.find((one) => one.id === id);
		if (!item) return;
		this.queue = queueOf(item);
		this.#change({ current: id });
	}

	step(by: 1 | -1): void {
		const at = this.current ? this.inQueue.indexOf(this.current) : -1;
		const next = this.inQueue[(at + by + this.inQueue.length) % this.inQueue.length];
		if (next) this.#change({ current: next.id });
	}

	/** False where the gates do not let it. */
	accept(): boolean {
		const { current } = this;
		if (!current || !isAcceptable(current)) return false;
		this.#decide({ does: 'accept', ids: [current.id] });
		return true;
	}

	/** How many were accepted. */
	acceptSure(): number {
		const ids = this.sure;
		if (ids.length > 0) this.#decide({ does: 'accept', ids });
		return ids.length;
	}

	reject(): void {
		if (this.current) this.#decide({ does: 'reject', id: this.current.id });
	}

	/** What is to be where the record has it otherwise; then it can be accepted. */
	settle(does: 'keep' | 'correct'): void {
		const { current } = this;
		if (!current?.differs) return;
		this.#push({ does, id: current.id });
		this.show(current.id);
	}

	/** Words it otherwise; where it was already accepted it stays so only if the gates let it. */
	async edit(value: Value): Promise<void> {
		const { current, found } = this;
		if (!current) return;
		const { id, evidence, faults: before } = current;
		const words = found.text.slice(evidence.start, evidence.end);
		const faults = (await this.#options.judge(value, words, this.draft)) ?? before;
		this.#push({ does: 'edit', id, value, faults });
		this.show(id);
	}

	/** Makes a candidate of selected words; false where they are none. */
	async add(part: Part): Promise<boolean> {
		const candidate = selectedIn(this.found, part, `own-${this.#options.newId()}`);
		if (!candidate) return false;
		const { value, evidence } = candidate;
		const words = this.found.text.slice(evidence.start, evidence.end);
		const faults = (await this.#options.judge(value, words, this.draft)) ?? [];
		const made: Candidate = { ...candidate, faults };
		this.#push({ does: 'add', candidate: made });
		this.show(made.id);
		return true;
	}

	/** What a model has proposed, as far as it was let in. */
	take(decisions: readonly Decision[]): void {
		if (decisions.length > 0) this.#change({ decisions: [...this.draft.decisions, ...decisions] });
	}

	/** Takes the last decision back, and shows what it was about. */
	undo(): boolean {
		const last = this.draft.decisions.at(-1);
		if (!last) return false;
		this.#change({ decisions: withoutLast(this.draft.decisions) });
		const id = last.does === 'accept' ? last.ids[0] : last.does === 'add' ? undefined : last.id;
		if (id !== undefined) this.show(id);
		else this.queue = this.#fullQueue();
		return true;
	}

	/** What the article is, put right. */
	tell(told: Told, found: Found): void {
		this.#change({ told, found });
	}

	made(deck: string, made: Readonly<Record<string, string>>): void {
		this.#change({ deck, made });
	}

	/** On to the next of the queue; where it is empty, to the next queue that is not. */
	#decide(decision: Decision): void {
		const at = Math.max(0, this.nth - 1);
		this.#push(decision);
		if (this.queue === 'done') return;
		const next = this.inQueue[at] ?? this.inQueue[0];
		if (next) this.#change({ current: next.id });
		else this.queue = this.#fullQueue();
	}

	#fullQueue(): Queue {
		return BANDS.find((band) => this.counts[band] > 0) ?? 'sure';
	}

	#push(decision: Decision): void {
		this.#change({ decisions: [...this.draft.decisions, decision] });
	}

	#change(change: Partial<Draft>): void {
		this.draft = { ...this.draft, ...change, at: this.#options.now() };
		this.saving = 'saving';
		if (this.#waiting) return;
		this.#waiting = true;
		this.#writing = this.#writing.then(async () => {
			this.#waiting = false;
			const kept = await this.#options.put(this.draft);
			if (!this.#waiting) this.saving = kept ? 'saved' : 'page';
		});
	}

	/** Resolves once all of it is kept, or refused. */
	get settled(): Promise<unknown> {
		return this.#writing;
	}
}

const queueOf = (item: Item): Queue => (item.status === 'open' ? bandOf(item) : 'done');
