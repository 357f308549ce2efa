/** Pictures and sounds in the file of everything: one a line, in letters that JSON leaves alone. */
import * as z from 'zod/mini';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MOST_BYTES } from '#lib/deck/media/limits.ts';
import { fromBase64url, toBase64url } from '#lib/own/share/base64url.ts';
import { checkedMedium } from './checked-medium.ts';
import type { Media } from './media.ts';

/** Base64 says three bytes in four letters. */
const MOST_LETTERS = Math.ceil((MOST_BYTES * 4) / 3) + 4;

/** One of them, as a file of whatever release has it. */
export const InFile = z.object({
	name: z.string().check(z.maxLength(64)),
	data: z.string().check(z.maxLength(MOST_LETTERS))
});

/** What stands in the file; nothing where there are none. */
export async function* mediaText(media: AsyncIterable<KeptMedium>): AsyncGenerator<string> {
	let none = true;
	for await (const { name, bytes } of media) {
		yield `${none ? ',"media":[' : ','}\n${JSON.stringify({ name, data: toBase64url(bytes) })}`;
		none = false;
	}
	if (!none) yield '\n]';
}

/** Keeps what a file holds. What is not what its name says is passed over: a card shows its words in its place. */
export async function keepMedia(
	inFile: readonly unknown[],
	media: Pick<Media, 'put'>
): Promise<void> {
	for (const one of inFile) {
		const read = InFile.safeParse(one);
		const bytes = read.data && fromBase64url(read.data.data);
		const medium = bytes && (await checkedMedium(read.data.name, new Uint8Array(bytes)));
		if (medium) await media.put([medium]);
	}
}
