import { describe, expect, it } from 'vitest';
import { factOf, PLAIN, settingIn, sidesOf, withSetting, withSides } from './row.ts';

const evidence = { day: '2026-11-27', at: 'row 12' };
const fact = factOf({ front: ' la maison ', back: 'the house' }, PLAIN, evidence);

describe('a line of a list', () => {
	it('is a card whose source is the list', () => {
		expect(fact).toEqual({
			kind: 'card',
			front: 'la maison',
			back: 'the house',
			asOf: '2026-11-27',
			saidBy: ['maker'],
			anchors: [{ source: 'list', at: 'row 12' }]
		});
		expect(sidesOf(fact)).toEqual({ front: 'la maison', back: 'the house' });
	});

	it('keeps what else is known of it when its words change', () => {
		const noted = { ...fact, note: 'feminine', ofTheFuture: 1 };
		expect(withSides(noted, { front: 'la casa', back: 'the house' })).toEqual({
			...noted,
			front: 'la casa'
		});
	});

	it('that lacks a side has it as nothing', () => {
		expect(sidesOf({ kind: 'card', front: 7 })).toEqual({ front: '', back: '' });
	});
});

describe('the settings of a list', () => {
	const setting = { both: true, partners: true, frontLang: 'fr', backLang: 'en' };

	it('stand in each of its cards, and are read from the last', () => {
		const set = withSetting(fact, setting);
		expect(set).toMatchObject({ both: true, frontLang: 'fr', backLang: 'en' });
		expect(settingIn([fact, set, { kind: 'date' }])).toEqual(setting);
		expect(withSetting(set, PLAIN)).toEqual(fact);
	});

	it('are plain where there is no card', () => {
		expect(settingIn([])).toEqual(PLAIN);
	});
});
