/** Articles that somebody makes facts of, as far as they have come: on this device alone, until they are put away. */
import * as z from 'zod/mini';
import type { Found } from '#lib/article/queue/candidate.ts';
import type { Told } from '#lib/article/queue/deck.ts';
import type { Decision } from '#lib/article/queue/queue.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import type { Migration } from '#lib/device/storage/database.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';
import { ARTICLES_DATABASE } from '#lib/device/storage/own-database.ts';
import { write } from '#lib/device/storage/transaction.ts';

export interface Draft {
	id: string;
	/** Epoch ms of the last change. */
	at: number;
	/** The article as it was given. */
	file: string;
	found: Found;
	/** Undefined until somebody has looked at what the text says of itself. */
	told?: Told;
	decisions: readonly Decision[];
	/** What is looked at. */
	current?: string;
	/** The deck that was made of it, and each of its parts as it was written then, as JSON. */
	deck?: string;
	made?: Readonly<Record<string, string>>;
}

/** What is kept may be of another release: what has not this shape is left alone. */
const Kept = z.object({
	id: z.string(),
	at: z.number(),
	file: z.string(),
	found: z.object({ text: z.string(), candidates: z.array(z.object({ id: z.string() })) }),
	decisions: z.array(
		z.object({ does: z.enum(['accept', 'reject', 'edit', 'keep', 'correct', 'add']) })
	)
});

const isDraft = (value: unknown): value is Draft => Kept.safeParse(value).success;

/** Of a draft, what a list of them says. */
export interface Listed {
	id: string;
	at: number;
	title: string;
	decided: number;
	deck?: string;
}

const migrations: readonly Migration[] = [(db) => void db.createObjectStore('drafts')];

export class Drafts {
	readonly #connection: Connection | undefined;
	/** What the disk did not take, for as long as the page is open. */
	readonly #held = new Map<string, Draft>();

	constructor(connection: Connection | undefined) {
		this.#connection = connection;
	}

	/** The newest first. */
	async list(): Promise<Listed[]> {
		const kept = await this.#run<unknown[]>((db) => db.getAll('drafts'), []);
		const all = new Map(kept.filter(isDraft).map((one) => [one.id, one]));
		for (const [id, one] of this.#held) all.set(id, one);
		return [...all.values()]
			.sort((a, b) => b.at - a.at)
			.map(({ id, at, told, found, decisions, deck }) => ({
				id,
				at,
				title: told?.title ?? found.title,
				decided: decisions.length,
				...(deck !== undefined && { deck })
			}));
	}

	async get(id: string): Promise<Draft | undefined> {
		const held = this.#held.get(id);
		if (held) return held;
		const kept = await this.#run<unknown>((db) => db.get('drafts', id), undefined);
		return isDraft(kept) ? kept : undefined;
	}

	/** Whether it is on the disk; where it is not, it is there while the page is. */
	async put(draft: Draft): Promise<boolean> {
		const kept = await this.#run(
			(db) =>
				write(db, ['drafts'], 'strict', (tx) => {
					tx.objectStore('drafts')
						.put(draft, draft.id)
						.catch(() => {});
					return true;
				}),
			false
		);
		if (kept) this.#held.delete(draft.id);
		else this.#held.set(draft.id, draft);
		return kept;
	}

	async remove(id: string): Promise<void> {
		this.#held.delete(id);
		await this.#run<unknown>((db) => db.delete('drafts', id), undefined);
	}

	async #run<T>(work: Parameters<Connection['run']>[0], otherwise: T): Promise<T> {
		try {
			return this.#connection ? ((await this.#connection.run(work)) as T) : otherwise;
		} catch {
			return otherwise;
		}
	}
}

let here: Drafts | undefined;

/** Those of this device. */
export const draftsHere = (): Drafts =>
	(here ??= new Drafts(
		hasDatabases() ? new Connection({ name: ARTICLES_DATABASE, migrations }) : undefined
	));
