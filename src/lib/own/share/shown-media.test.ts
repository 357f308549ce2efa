import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { mediumName, mediumText } from '#lib/deck/media/name.ts';
import { footnoteFile, mediaInFile } from './footnote-file.ts';
import { withShownMedia } from './shown-media.ts';

const NAME = mediumName('ab'.repeat(32), { width: 3, height: 4 });
const OTHER = mediumName('cd'.repeat(32));

it('leaves out what no card shows any more', () => {
	const said = { sha256: 'ab'.repeat(32), bytes: 3, type: 'png', width: 3, height: 4, alt: 'x' };
	const facts = [{ front: mediumText(NAME, 'a cat'), back: 'cat' }];
	const deck = { facts, media: { [NAME]: said, [OTHER]: said } } as never;
	expect(withShownMedia(deck)).toEqual({ facts, media: { [NAME]: said } });
	expect(withShownMedia({ facts: [], media: { [NAME]: said } } as never)).toEqual({ facts: [] });
});

it('is shown as well where parts of it are marked or hidden', () => {
	const facts = [{ front: mediumText(NAME, 'a cat').replace(')', '#?!r1,2,3,4)') }];
	const deck = { facts, media: { [NAME]: {} } } as never;
	expect(withShownMedia(deck)).toEqual(deck);
});

it('goes along in a file, and comes out of it', () => {
	const bytes = new Uint8Array(5000).map((_, i) => i % 251);
	const file = footnoteFile({ format: 1 }, [{ name: NAME, type: 'png', bytes }]);
	expect(mediaInFile(file)).toEqual([{ name: NAME, bytes }]);
});

it('is looked for in its folder only, and is no larger than it may be', () => {
	const file = zipSync({
		[`media/../${NAME}.png`]: strToU8('x'),
		[`${NAME}.png`]: strToU8('x'),
		'media/A b.png': strToU8('x'),
		[`media/${OTHER}.mp3`]: strToU8('y'),
		[`media/${NAME}.png`]: new Uint8Array(6_000_000)
	});
	expect(mediaInFile(file).map(({ name }) => name)).toEqual([OTHER]);
});
