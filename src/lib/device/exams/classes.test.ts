import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PupilClass } from '#lib/class/assignment.ts';
import { Classes } from './classes.ts';
import { Connection } from '#lib/device/storage/connection.ts';

const history: PupilClass = {
	class: 'class000',
	name: '7b',
	nickname: 'Ada',
	state: 'in',
	extra: 0,
	assignments: []
};

let connection: Connection;
let dbs = 0;
beforeEach(() => {
	connection = new Connection({ name: `classes ${dbs++}` });
});
afterEach(() => connection.close());

/** What the server says to each request in turn; silence after that. */
function device(...replies: (Response | 'offline')[]) {
	const told = { asked: 0, changes: 0 };
	const classes = new Classes({
		connection,
		fetch: async () => {
			told.asked++;
			const reply = replies.shift() ?? 'offline';
			if (reply === 'offline') throw new TypeError('offline');
			return reply;
		},
		onChange: () => told.changes++
	});
	return { classes, told };
}
const reply = (...classes: unknown[]) => Response.json(classes);

describe('the classes of a device', () => {
	it('asks nothing where there never was a class', async () => {
		const { classes, told } = device();
		await classes.open();
		expect(classes.all).toEqual([]);
		expect(told.asked).toBe(0);
	});

	it('keeps what the server said, for when there is no network', async () => {
		await device(reply(history)).classes.refresh();
		const { classes, told } = device('offline');
		await classes.open();
		expect(classes.all).toEqual([history]);
		await classes.refresh();
		expect(classes.all).toEqual([history]);
		expect(told.changes).toBe(0);
	});

	it('says when there is news, and only then', async () => {
		const { classes, told } = device(reply(history), reply(history), reply());
		await classes.refresh();
		await classes.refresh();
		expect(told.changes).toBe(1);
		await classes.refresh();
		expect(told.changes).toBe(2);
		expect(classes.all).toEqual([]);
	});

	it('is in no class once it is signed out', async () => {
		const { classes } = device(reply(history), new Response(null, { status: 401 }));
		await classes.refresh();
		await classes.refresh();
		expect(classes.all).toEqual([]);
	});

	it('carries what a newer server says, and names by itself what only a newer release reads', async () => {
		const assignment = {
			id: 'assigned0000',
			title: 'Blocs',
			covers: [{ deck: 'd', weight: 2 }],
			questions: 20,
			minutes: 10,
			forms: 'all',
			music: true
		};
		const newer = {
			...history,
			mood: 'fine',
			assignments: [assignment, { ...assignment, forms: 'sung' }]
		};
		const other = { ...history, class: 'class001' };
		const { classes } = device(
			reply(history, other),
			reply(newer, { ...other, state: 'dreaming' })
		);
		await classes.refresh();
		await classes.refresh();
		expect(classes.all).toEqual([
			{
				...newer,
				assignments: [assignment],
				newer: [{ ...assignment, forms: 'sung' }]
			},
			other
		]);
	});

	it.each([
		['a login page', new Response('<!doctype html>')],
		['a class of another shape', Response.json([{ class: 1 }])],
		['a server in trouble', new Response(null, { status: 503 })]
	])('keeps what it knows when the answer is %s', async (_, odd) => {
		const { classes } = device(reply(history), odd);
		await classes.refresh();
		await classes.refresh();
		expect(classes.all).toEqual([history]);
	});
});
