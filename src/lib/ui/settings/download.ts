/** Hands something to the person as a file. */
export function download(name: string, content: BlobPart, type = 'application/json') {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads it after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
