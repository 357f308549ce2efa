import { expect, test } from 'vitest';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { onScreen } from './on-screen.ts';

const seen = [{ cards: ['d/a/x'], text: 'Armenia', members: false, answered: true, at: 5 }];
const shown = {
	card: 'd/b/x',
	since: 7,
	way: { form: 'multi-select', company: ['d/b/x', 'd/b/y'] }
} as const;

test('a note that is damaged or of another release is no note, and nothing of it is asked', () => {
	const storage = forgetful();
	for (const note of [
		'{',
		'7',
		'["/study","d/b/x",7]',
		'["/study","d/b/x",7,"choice",[7]]',
		'["/study",{},"x","choice",7]'
	]) {
		storage.setItem('footnote.on-screen', note);
		expect(onScreen(storage, '/study').get()).toBeUndefined();
		expect(onScreen(storage, '/study').seen()).toEqual([]);
	}
	storage.setItem('footnote.on-screen', '["/study",null,null,null,null,[{"cards":7},null,"x"]]');
	expect(onScreen(storage, '/study').seen()).toEqual([]);
});

test('what one page asks is asked by no other, but what it showed was seen', () => {
	const storage = forgetful();
	onScreen(storage, '/study').set(shown, seen);
	expect(onScreen(storage, '/study').get()).toEqual(shown);
	expect(onScreen(storage, '/study/ledger').get()).toBeUndefined();
	expect(onScreen(storage, '/study/ledger').seen()).toEqual(seen);
});

test('between two questions what was shown is kept', () => {
	const storage = forgetful();
	onScreen(storage, '/study').set(undefined, seen);
	expect(onScreen(storage, '/study').get()).toBeUndefined();
	expect(onScreen(storage, '/study').seen()).toEqual(seen);
});
