import { expect, test } from 'vitest';
import { remedyFor } from './remedy.ts';

const known = { today: '2026-11-27', published: ['2022-03', '2022-03-02'] };

test('what a remark is about can be taken out where the fact is whole without it', () => {
	const fact = { wrong: ['a', { text: 'b' }], false: [{ text: 'c' }], anchors: [{}, {}] };
	expect(remedyFor(['wrong', 1, 'text'], fact, known)).toEqual({
		does: 'takeOut',
		fields: { wrong: ['a'] }
	});
	expect(remedyFor(['wrong', 0], { wrong: ['a'] }, known)?.fields).toEqual({ wrong: undefined });
	expect(remedyFor(['false', 0, 'why'], fact, known)).toBeUndefined();
	expect(remedyFor(['wrong', 7], fact, known)).toBeUndefined();
	expect(remedyFor(['members', 0], { members: ['a', 'b'] }, known)).toBeUndefined();
	expect(remedyFor(['question'], fact, known)).toBeUndefined();
	expect(remedyFor([], fact, known)).toBeUndefined();
});

test('a day that no source knows of becomes that of the newest one, and a day to come is today', () => {
	expect(remedyFor(['asOf'], { asOf: '2026' }, known)).toEqual({
		does: 'sourceDay',
		fields: { asOf: '2022-03-02' }
	});
	expect(remedyFor(['asOf'], { asOf: '2027' }, { ...known, published: [] })).toEqual({
		does: 'today',
		fields: { asOf: '2026-11-27' }
	});
	expect(remedyFor(['asOf'], { asOf: '2026' }, { ...known, published: [] })).toBeUndefined();
	expect(remedyFor(['asOf'], { asOf: 'once' }, known)).toBeUndefined();
});
