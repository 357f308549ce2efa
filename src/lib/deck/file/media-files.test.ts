import { expect, test } from 'vitest';
import type { Admitted } from '#lib/deck/media/kept-medium.ts';
import { inEnglish, say } from '#lib/deck/saying.ts';
import { withMediaFiles } from './media-files.ts';

const NAME = `p2x3-${'a'.repeat(40)}`;
const FLAG = {
	kept: { name: NAME, type: 'png', bytes: new Uint8Array() },
	said: { sha256: 'a'.repeat(64), bytes: 1, type: 'png', width: 2, height: 3 }
} as Admitted;
const beside = (file: string) =>
	file === 'media/flag.png' || file === `media/${NAME}.png` ? FLAG : say`no ${file}.`;
const told = ({ findings }: ReturnType<typeof withMediaFiles>) =>
	findings.map(({ path, message }) => `${path.join('.')}: ${inEnglish(message)}`);

test('a deck without any is as it was', () => {
	const deck = {
		format: 1,
		facts: [{ front: 'a [link](https://example.org) ![x](y)' }],
		media: {}
	};
	expect(withMediaFiles(deck, beside)).toEqual({ value: deck, findings: [] });
	expect(withMediaFiles(deck, beside).value).toBe(deck);
	for (const none of [null, undefined, 'text', [], 7])
		expect(withMediaFiles(none, beside)).toEqual({ value: none, findings: [] });
});

test('each is called by what it is, by its file or its name there', () => {
	const { value, findings } = withMediaFiles(
		{
			media: { flag: { file: 'media/flag.png', alt: 'A flag', credit: 'Ann' } },
			facts: [{ front: '![Red](media/flag.png) ![](flag)', note: ['![B]( media/flag.png )'] }]
		},
		beside
	);
	expect(findings).toEqual([]);
	expect(value).toEqual({
		media: { [NAME]: { ...FLAG.said, alt: 'Red', credit: 'Ann' } },
		facts: [{ front: `![Red](${NAME}) ![A flag](${NAME})`, note: [`![B](${NAME})`] }]
	});
});

test('what a deck says already is looked for where the converter puts it', () => {
	const deck = {
		media: { [NAME]: { ...FLAG.said, alt: 'Red', license: 'CC0' } },
		facts: [{ front: `![Red](${NAME})` }]
	};
	expect(withMediaFiles(deck, beside)).toEqual({ value: deck, findings: [] });
	expect(withMediaFiles(deck).value).toBe(deck);
});

test('what is wrong is named where it stands', () => {
	const deck = {
		media: { unseen: { file: 'media/flag.png' }, odd: { file: '../x.png' } },
		facts: [{ front: 'Gone ![words](media/gone.png)', back: '![](media/flag.jpg)' }]
	};
	const found = withMediaFiles(deck, beside);
	expect(told(found)).toEqual([
		expect.stringContaining('media.odd: write it as { file: media/flag.jpg'),
		'facts.0.front: no media/gone.png.',
		expect.stringContaining('facts.0.back: media/flag.jpg has no words'),
		expect.stringContaining('media.unseen: no fact shows media/flag.png')
	]);
	expect(found.value).toMatchObject({ facts: [{ front: 'Gone words', back: '' }] });
	expect(told(withMediaFiles({ facts: ['![a](media/flag.png)'] }))).toEqual([
		expect.stringContaining('lies beside the deck’s file, which is all there is here')
	]);
});
