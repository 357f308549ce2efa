/** Pictures and sounds out of a file, each as its name says it is. */
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { checkedMedium } from '#lib/device/media/checked-medium.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import type { Opened } from '#lib/own/open/opened.ts';
import { mediaInFile } from '#lib/own/share/footnote-file.ts';
import { shownIn } from '#lib/own/share/shown-media.ts';

/** A deck with the pictures and sounds that its facts show; what is not what its name says stays behind. */
export async function withMedia(found: Opened, file: Uint8Array): Promise<Opened> {
	// Another program's file has had its own looked at.
	if (found.kind !== 'deck' || found.found || !isZip(file)) return found;
	const shown = shownIn(found.deck.facts);
	const media: KeptMedium[] = [];
	for (const { name, bytes } of mediaInFile(file)) {
		const medium = shown.has(name)
			? await checkedMedium(name, new Uint8Array(bytes)).catch(() => undefined)
			: undefined;
		if (medium) media.push(medium);
	}
	return media.length > 0 ? { ...found, media } : found;
}
