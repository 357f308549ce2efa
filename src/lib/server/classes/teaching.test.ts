import { beforeEach, describe, expect, test } from 'vitest';
import { may } from '#lib/class/teaching.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { deleteTeacher } from '#lib/server/teachers/delete-teacher.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { aClass } from './class-fixtures.ts';
import { deck } from './class-of-pupils.ts';
import { classesWithCounts, taughtClass } from './classes.ts';
import {
	invitationAt,
	invite,
	openInvitations,
	takeUp,
	withdrawInvitations
} from './invitations.ts';
import { expectPupils, membersOf } from '#lib/server/pupils/members.ts';
import { ownDecks, publishDeck } from '#lib/server/decks/own-decks.ts';
import { classesOnDeletion, endTeaching, teachersOf } from './teaching.ts';
import { DAY } from '#lib/memory/day.ts';
import { Refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

test('a substitute teaches, a co-teacher manages, and only whose class it is owns it', () => {
	expect(['teach', 'manage', 'own'].map((right) => may('substitute', right as 'teach'))).toEqual([
		true,
		false,
		false
	]);
	expect(may('co', 'manage')).toBe(true);
	expect(may('co', 'own')).toBe(false);
	expect(may('lead', 'own')).toBe(true);
});

eachDatabase('teachers of a class', (fresh) => {
	let inClass: string;
	let lead: string;
	let other: string;
	beforeEach(async () => {
		({ id: inClass, teacher: lead } = await aClass(fresh.db, NOW));
		other = (await newAccount(fresh.db, 'teacher', NOW)).id;
	});

	const invited = async (role: 'lead' | 'co' | 'substitute', until: number | null = null) =>
		(await invite(fresh.db, { inClass, role, until, now: NOW }))!;
	const comes = async (role: 'lead' | 'co' | 'substitute', until: number | null = null) =>
		takeUp(fresh.db, { typed: await invited(role, until), account: other, now: NOW });
	const roleAt = async (account: string, now: number) => {
		const found = await taughtClass(fresh.db, account, inClass, now);
		return found instanceof Refused ? found.why : found.role;
	};

	describe('an invitation', () => {
		test('is good once, for a week, and until it is withdrawn', async () => {
			expect(await roleAt(other, NOW)).toBe('no-such-class');
			const code = await invited('co');
			expect(await invitationAt(fresh.db, code, NOW + 8 * DAY)).toBeUndefined();
			expect(await takeUp(fresh.db, { typed: code, account: other, now: NOW + 8 * DAY })).toBe(
				undefined
			);
			const shown = code.toUpperCase().replace(/.{4}/g, '$& -');
			expect(await invitationAt(fresh.db, shown, NOW)).toMatchObject({
				class: inClass,
				role: 'co'
			});
			expect(await takeUp(fresh.db, { typed: shown, account: other, now: NOW })).toBe(inClass);
			expect(await takeUp(fresh.db, { typed: code, account: other, now: NOW })).toBeUndefined();
			const second = await invited('co');
			await withdrawInvitations(fresh.db, inClass);
			expect(await invitationAt(fresh.db, second, NOW)).toBeUndefined();
		});

		test('that nobody sent, or with anything else in it, is none', async () => {
			for (const typed of ['', 'abcdefghjkmnpqrs', "' or 1=1 --", 'x'.repeat(100_000)])
				expect(await invitationAt(fresh.db, typed, NOW)).toBeUndefined();
		});

		test('there are ten of at most', async () => {
			for (let i = 0; i < 10; i++) await invited('co');
			expect(
				await invite(fresh.db, { inClass, role: 'co', until: null, now: NOW })
			).toBeUndefined();
			expect(await openInvitations(fresh.db, inClass, NOW)).toBe(10);
		});

		test('makes nobody less in their own class', async () => {
			const typed = await invited('substitute', NOW + DAY);
			expect(await takeUp(fresh.db, { typed, account: lead, now: NOW })).toBe(inClass);
			expect(await roleAt(lead, NOW)).toBe('lead');
		});
	});

	test('a co-teacher has the class in the list, and is sent away or leaves', async () => {
		await comes('co');
		expect(await roleAt(other, NOW)).toBe('co');
		expect(await classesWithCounts(fresh.db, other, NOW)).toMatchObject([
			{ id: inClass, role: 'co' }
		]);
		expect(await endTeaching(fresh.db, inClass, other)).toBe(true);
		expect(await roleAt(other, NOW)).toBe('no-such-class');
		expect(await classesWithCounts(fresh.db, other, NOW)).toEqual([]);
		expect(await endTeaching(fresh.db, inClass, lead), 'whose class it is').toBe(false);
	});

	test('a substitute is there until the day, and not a moment longer', async () => {
		await comes('substitute', NOW + DAY);
		expect(await roleAt(other, NOW + DAY - 1)).toBe('substitute');
		expect(await roleAt(other, NOW + DAY)).toBe('no-such-class');
		expect(await teachersOf(fresh.db, inClass, NOW + DAY)).toHaveLength(1);
	});

	test('who takes a class over has it, and who had it teaches it as well', async () => {
		await comes('lead');
		expect([await roleAt(other, NOW), await roleAt(lead, NOW)]).toEqual(['lead', 'co']);
		await comes('co');
		expect(await roleAt(other, NOW), 'nobody becomes less').toBe('lead');
	});

	test('a deck that one assigned is there for the others, and nowhere else', async () => {
		const { id } = sure(await publishDeck(fresh.db, { teacher: lead, deck, source: '', now: NOW }));
		await newAssignment(
			fresh.db,
			inClass,
			{ title: 'Own', covers: [{ deck: id }], questions: 5, minutes: 5, forms: 'all' },
			NOW
		);
		const seen = async () => (await decksOf(fresh.db, other, [{ deck: id }])).map((one) => one.id);
		expect(await seen()).toEqual([]);
		await comes('co');
		expect(await seen()).toEqual([id]);
	});

	describe('an account that is deleted', () => {
		test('leaves its class to another teacher, with the decks that the class learns', async () => {
			await comes('co');
			await expectPupils(fresh.db, { inClass, nicknames: ['Anna'], now: NOW });
			const published = { deck, source: '', now: NOW };
			const { id } = sure(await publishDeck(fresh.db, { teacher: lead, ...published }));
			sure(await publishDeck(fresh.db, { teacher: other, ...published }));
			sure(
				await publishDeck(fresh.db, {
					teacher: lead,
					...published,
					deck: { ...deck, id: 'not-assigned' }
				})
			);
			await newAssignment(
				fresh.db,
				inClass,
				{ title: 'Own', covers: [{ deck: id }], questions: 5, minutes: 5, forms: 'all' },
				NOW
			);
			expect(await classesOnDeletion(fresh.db, lead, NOW)).toEqual({
				classes: [],
				handedOn: ['Geography 9b']
			});
			await deleteTeacher(fresh.db, lead, NOW);
			expect(await roleAt(other, NOW)).toBe('lead');
			expect(await membersOf(fresh.db, inClass)).toHaveLength(1);
			const left = (await ownDecks(fresh.db, other)).map((one) => one.id);
			expect(left).toHaveLength(2);
			expect(left).toContain(id);
		});

		test('takes along a class that nobody else teaches, or only one whose day is over', async () => {
			await comes('substitute', NOW + DAY);
			await deleteTeacher(fresh.db, lead, NOW + 2 * DAY);
			expect(await roleAt(other, NOW)).toBe('no-such-class');
		});

		test('of a co-teacher changes nothing for the others', async () => {
			await comes('co');
			await deleteTeacher(fresh.db, other, NOW);
			expect(await teachersOf(fresh.db, inClass, NOW)).toMatchObject([{ account: lead }]);
		});
	});
});
