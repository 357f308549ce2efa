import { describe, expect, test } from 'vitest';
import { forgetful } from './local-store.ts';
import { Preferences } from './preferences.ts';

describe('preferences', () => {
	test('outlive the page', () => {
		const storage = forgetful();
		expect(new Preferences(storage).set('hand', 'left')).toBe(true);
		expect(new Preferences(storage).get('hand')).toBe('left');
		expect(new Preferences(storage).get('other')).toBeUndefined();
	});

	test.each(['{', 'null', '"text"', '[]', '7'])('survive %s in their place', (text) => {
		const storage = forgetful();
		storage.setItem('footnote.preferences', text);
		const preferences = new Preferences(storage);
		expect(preferences.get('hand')).toBeUndefined();
		expect(preferences.set('hand', 'left')).toBe(true);
		expect(preferences.get('hand')).toBe('left');
	});

	test('say so when they cannot be kept', () => {
		const storage = forgetful();
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(new Preferences(storage).set('hand', 'left')).toBe(false);
	});
});
