import type { EntryId } from './stamp.ts';

/** A map from entries' ids to values; looking up what is not there costs next to nothing. */
export class ByEntry<V> {
	readonly #devices = new Map<string, Map<number, V>>();

	get({ device, seq }: EntryId): V | undefined {
		return this.#devices.size === 0 ? undefined : this.#devices.get(device)?.get(seq);
	}

	has({ device, seq }: EntryId): boolean {
		return this.#devices.size > 0 && (this.#devices.get(device)?.has(seq) ?? false);
	}

	set({ device, seq }: EntryId, value: V): void {
		const seqs = this.#devices.get(device);
		if (seqs) seqs.set(seq, value);
		else this.#devices.set(device, new Map([[seq, value]]));
	}
}
