/** Reads files, where it keeps nobody waiting and can be stopped (see file-work.ts). */
import { inWords } from '#lib/deck/saying.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import { openedFile } from '#lib/own/open/opened-file.ts';
import type { Opened } from '#lib/own/open/opened.ts';
import type { FileWork } from './file-work.ts';
import { withMedia } from './with-media.ts';

onErrand(async ({ file, sentences, ...names }: FileWork): Promise<Opened> => {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const found = openedFile(bytes, {
		...names,
		file: file.name,
		say: (saying) => inWords(saying, (text) => sentences[text], names.lang)
	});
	return withMedia(found, bytes);
});
