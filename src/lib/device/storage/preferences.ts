/**
 * Choices that belong to this device and change no result: how it shows and asks, not what is
 * remembered (that is in the log) and not how it looks (a cookie, which the server reads too).
 */
export class Preferences {
	static readonly #KEY = 'footnote.preferences';
	readonly #storage: Storage;

	constructor(storage: Storage) {
		this.#storage = storage;
	}

	/** A choice, or undefined if none was made. Other versions of the app may have put anything here. */
	get(name: string): unknown {
		return this.all()[name];
	}

	/** Remembers a choice. False if this browser would not keep it. */
	set(name: string, value: unknown): boolean {
		return this.#write({ ...this.all(), [name]: value });
	}

	/** Adds choices from elsewhere; those made here stay. */
	add(others: Record<string, unknown>): boolean {
		return this.#write({ ...others, ...this.all() });
	}

	all(): Record<string, unknown> {
		try {
			const stored: unknown = JSON.parse(this.#storage.getItem(Preferences.#KEY) ?? '{}');
			return { ...Object(stored) };
		} catch {
			return {};
		}
	}

	#write(all: Record<string, unknown>): boolean {
		try {
			this.#storage.setItem(Preferences.#KEY, JSON.stringify(all));
			return true;
		} catch {
			return false;
		}
	}
}
