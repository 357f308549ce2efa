/** What IndexedDB holds, as JSON, and back. */
import { openDB } from 'idb';

interface Dump {
	version: number;
	stores: Record<string, [key: IDBValidKey, value: unknown][]>;
}

const TYPED = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array };

const packed = (_: string, value: unknown): unknown =>
	ArrayBuffer.isView(value)
		? { [value.constructor.name]: Array.from(value as unknown as Iterable<number>) }
		: value instanceof Map
			? { Map: [...value] }
			: value;

function unpacked(_: string, value: unknown): unknown {
	const [[name, data] = [], ...more] =
		typeof value === 'object' && value ? Object.entries(value) : [];
	if (name === undefined || more.length > 0 || !Array.isArray(data)) return value;
	if (name === 'Map') return new Map(data as [unknown, unknown][]);
	const Typed = TYPED[name as keyof typeof TYPED] as Uint8ArrayConstructor | undefined;
	return Typed ? Typed.from(data as number[]) : value;
}

/** All records of a database. */
export async function dumped(name: string): Promise<string> {
	const db = await openDB(name);
	const dump: Dump = { version: db.version, stores: {} };
	for (const store of db.objectStoreNames) {
		const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
		dump.stores[store] = keys.map((key, i) => [key, values[i]]);
	}
	db.close();
	return `${JSON.stringify(dump, packed)}\n`;
}

/** A database as it was, of the version that it had. */
export async function loaded(name: string, text: string): Promise<void> {
	const { version, stores } = JSON.parse(text, unpacked) as Dump;
	const db = await openDB(name, version, {
		upgrade: (fresh) => Object.keys(stores).forEach((store) => void fresh.createObjectStore(store))
	});
	for (const [store, records] of Object.entries(stores))
		for (const [key, value] of records) await db.put(store, value, key);
	db.close();
}
