/** Pictures and sounds of H5P: named in what a question says of itself, they lie in `content/`. */
import { richOf, type Text } from '#lib/formats/html/rich.ts';
import type { Enclosed, PutMedium } from '#lib/formats/media/enclosures.ts';
import { unescapedName, unpackedMedium } from '#lib/formats/media/packed.ts';
import type { ZipEntry } from '#lib/formats/zip/read-zip.ts';

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json => Object(value) as Json;
const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

export function fileIn(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	reference: string
): Enclosed | undefined {
	// Of what was not saved yet when it was exported, H5P's editor says so behind its name.
	const path = `content/${reference.trim().replace(/#tmp$/, '')}`;
	const entry =
		entries.find(({ name }) => name === path) ??
		entries.find(({ name }) => name === unescapedName(path));
	return entry && { name: entry.name, unpack: () => unpackedMedium(bytes, entry) };
}

/** A text with the picture and the sound that stand beside it; of a film nothing is kept, which is said. */
export function shownIn(html: string, beside: unknown, put: PutMedium): Text {
	const { text, changes } = richOf(html, put);
	const parts = [text];
	const lost = [...changes];
	for (const { path, alt, rights } of mediaIn(object(beside))) {
		const made = put(path, {
			alt,
			credit: words(rights['author']) || undefined,
			license: license(rights)
		});
		if (typeof made === 'string') parts.push(made);
		else lost.push(made);
	}
	return { text: parts.filter((part) => part !== '').join('\n\n'), changes: lost };
}

interface Found {
	path: string;
	alt: string;
	rights: Json;
}

/** In a question `media.type` is a library with parameters; in a card `image` and `audio` are the files themselves. */
function mediaIn(beside: Json): Found[] {
	const params = object(object(beside['type'])['params']);
	const metadata = object(object(beside['type'])['metadata']);
	const files = [
		params['file'],
		params['files'],
		params['sources'],
		beside['image'],
		beside['audio']
	];
	return files.flat().flatMap((one): Found[] => {
		const file = object(one);
		const path = words(file['path']);
		const alt = words(params['alt']) || words(beside['imageAltText']);
		if (path === '') return [];
		const copyright = object(file['copyright']);
		const [author] = Array.isArray(metadata['authors']) ? metadata['authors'] : [];
		const told = { author: object(author)['name'], license: metadata['license'] };
		return [{ path, alt, rights: words(copyright['license']) === '' ? told : copyright }];
	});
}

/** H5P says `U` where nobody said it. */
const license = ({ license: value }: Json) =>
	words(value) === 'U' ? undefined : words(value) || undefined;
