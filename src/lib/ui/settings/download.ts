/** Hands a text to the person as a file. */
export function download(name: string, text: string, type = 'application/json') {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads it after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
