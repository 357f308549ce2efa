/** Reads files, where it keeps nobody waiting and can be stopped (see file-work.ts). */
import { inWords, type Saying } from '#lib/deck/saying.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import { openedWithMedia } from '#lib/own/open/opened-file.ts';
import type { Opened } from '#lib/own/open/opened.ts';
import { admitted } from './admitted.ts';
import type { FileWork } from './file-work.ts';
import { withMedia } from './with-media.ts';

onErrand(async ({ file, sentences, ...names }: FileWork): Promise<Opened> => {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const naming = {
		...names,
		file: file.name,
		say: (saying: Saying) => inWords(saying, (text) => sentences[text], names.lang)
	};
	const found = await openedWithMedia(bytes, naming, admitted);
	return withMedia(found, bytes);
});
