import type { Coming } from '#lib/own/open/coming.ts';
import { choosing } from '#lib/ui/messages/choosing.ts';
import { openedFile } from './file-work.ts';

/** What is in a text that was pasted, read as a file; undefined where that is nothing, or it cannot be read. */
export async function pastedFile(text: string): Promise<{ what: Coming; file: File } | undefined> {
	const file = new File([text], `${choosing.pasted}.txt`);
	const what = await openedFile(file, new AbortController().signal).catch(() => undefined);
	return what?.kind === 'deck' ? { what, file } : undefined;
}
