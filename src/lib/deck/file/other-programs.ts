/** Files of other programs, known by what they hold: whoever brings one is told what it is and what to do. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { binary } from './other-binaries.ts';
import { otherText } from './other-texts.ts';

/** What a file is, if it is one of another program: a sentence that says so, and what to do today. */
export function otherProgram(bytes: Uint8Array): Saying | undefined {
	const kind = binary(bytes) ?? otherText(textOf(bytes));
	return kind && say`is ${kind.what}, no deck. ${kind.todo}.`;
}

/** So much is looked at. */
const HEAD = 400_000;

/** Read in whatever encoding it is: what it is matters more than how it was saved. */
function textOf(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	const head = bytes.subarray(0, HEAD);
	if ((first === 0xff && second === 0xfe) || (second === 0 && third !== 0))
		return new TextDecoder('utf-16le').decode(head);
	if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
		return new TextDecoder('utf-16be').decode(head);
	return new TextDecoder().decode(head);
}
