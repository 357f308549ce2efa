/** Asks the browser not to clear this app's storage when space runs low. True if it will not. */
export async function askForPersistence(): Promise<boolean> {
	// Plain http is no secure context: there is nobody to ask.
	if (!navigator.storage?.persist) return false;
	return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
