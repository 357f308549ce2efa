/** Whether this browser has IndexedDB at all; on the server, and where it is forbidden, it has not. */
export function hasDatabases(): boolean {
	try {
		return Boolean((globalThis as { indexedDB?: IDBFactory | null }).indexedDB);
	} catch {
		return false;
	}
}
