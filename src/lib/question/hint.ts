/** The first letter and the shape of the rest: "Sri Lanka" is "S·· ·····". */
export function hintOf(text: string): string {
	let shown = false;
	return text.normalize('NFC').replace(/[\p{L}\p{N}]\p{M}*/gu, (letter) => {
		if (shown) return '·';
		shown = true;
		return letter;
	});
}
