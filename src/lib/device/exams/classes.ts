/**
 * The classes that this device's learner is in, as the server last told, so that what is assigned can
 * be studied without a network. Who was never in a class asks the server nothing.
 */
import type { PupilClass } from '#lib/class/assignment.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { Database } from '#lib/device/storage/database.ts';
import { whereStored } from '#lib/device/storage/health.ts';

interface ClassesOptions {
	/** Undefined where the browser stores nothing. */
	connection: Pick<Connection, 'run'> | undefined;
	fetch: typeof globalThis.fetch;
	/** Called when there is something new. */
	onChange: () => void;
}

export class Classes {
	/** Empty until `open` has resolved. */
	all: readonly PupilClass[] = [];
	/** How far this device's clock was behind the server's when it last answered, ms. */
	behind = 0;
	readonly #options: ClassesOptions;
	#refreshing: Promise<void> | undefined;

	constructor(options: ClassesOptions) {
		this.#options = options;
	}

	/** Reads what is kept here, and asks for news if there is anything. Resolves in any case. */
	async open(): Promise<void> {
		const kept = await this.#stored((db) => db.get('classes', 'all'));
		if (!kept) return;
		this.all = kept;
		if (kept.some(({ newer }) => newer)) await this.#readAgain();
		if (kept.length > 0) void this.refresh();
	}

	/** What another release did not understand: this one may. */
	async #readAgain(): Promise<void> {
		const check = await import('./class-check.ts').catch(() => undefined);
		this.all = check?.checkClasses(this.all, this.all) ?? this.all;
	}

	/** Asks the server; call it when the learner has joined, or signed in. Resolves in any case. */
	refresh(): Promise<void> {
		this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined));
		return this.#refreshing;
	}

	async #refresh(): Promise<void> {
		const classes = await this.#ask();
		if (!classes || JSON.stringify(classes) === JSON.stringify(this.all)) return;
		this.all = classes;
		await this.#stored((db) => db.put('classes', [...classes], 'all'));
		this.#options.onChange();
	}

	/** Undefined if nobody can say. */
	async #ask(): Promise<readonly PupilClass[] | undefined> {
		try {
			const { askClasses } = await import('./class-check.ts');
			const { classes, behind } = await askClasses(this.#options.fetch, this.all);
			this.behind = behind ?? this.behind;
			return classes;
		} catch {
			return undefined;
		}
	}

	/** Storage that fails is as good as empty here: classes can be asked for again. */
	#stored<T>(work: (db: Database) => Promise<T>): Promise<T | undefined> {
		return whereStored(() => this.#options.connection?.run(work));
	}
}
