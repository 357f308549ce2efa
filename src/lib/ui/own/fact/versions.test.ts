import { expect, it } from 'vitest';
import type { PartEdit } from '#lib/own/edit.ts';
import { versionsOf } from './versions.ts';

const MINUTE = 60_000;
let seq = 0;
const edit = (value: unknown, minutes: number, device = 'devicedevice') =>
	({ value, at: minutes * MINUTE, device, seq: ++seq }) as PartEdit;
const values = (edits: PartEdit[]) => versionsOf(edits).map(({ value }) => value);

it('shows of what was typed in one go the end', () => {
	expect(values([edit('h', 0), edit('ho', 1), edit('house', 2), edit('home', 30)])).toEqual([
		'home',
		'house'
	]);
});

it('passes over what changed nothing', () => {
	expect(values([edit({ a: 1 }, 0), edit({ a: 1 }, 60), edit({ a: 2 }, 90)])).toEqual([
		{ a: 2 },
		{ a: 1 }
	]);
});

it('shows a deletion, and what was there before it', () => {
	expect(values([edit('house', 0), edit(null, 0.1)])).toEqual([null, 'house']);
});

it('keeps apart what two devices wrote', () => {
	expect(values([edit('house', 0), edit('home', 0.1, 'seconddevice')])).toEqual(['home', 'house']);
});
