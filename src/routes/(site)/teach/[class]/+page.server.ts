import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { Id } from '#lib/class/assignment.ts';
import { ClassName } from '#lib/class/class-name.ts';
import { nicknameFrom } from '#lib/class/roster/nickname.ts';
import { signOutPupil } from '#lib/server/pupils/slips.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { changeClass } from '#lib/server/classes/classes.ts';
import {
	closeJoining,
	CODE_DAYS,
	newClassCode,
	USUAL_CODE_DAYS
} from '#lib/server/classes/codes.ts';
import {
	approve,
	approveAll,
	approveAs,
	giveExtraTime,
	MOST_EXTRA,
	remove,
	rename
} from '#lib/server/pupils/members.ts';
import { mergePupils, type NotMerged } from '#lib/server/pupils/merge-pupils.ts';
import { removeWaiting } from '#lib/server/pupils/waiting-places.ts';
import { deleteClass, LATEST } from '#lib/server/classes/retention.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import type { RequestEvent } from './$types';

const Rename = z.object({ name: ClassName });
const Language = z.object({ language: z.string() });
const Code = z.object({
	days: z.coerce.number().check(z.refine((n) => CODE_DAYS.some((d) => d === n)))
});
const Approve = z.object({ member: Id, as: z.optional(z.union([Id, z.literal('')])) });
const Which = z.object({ member: Id });
const Merge = z.object({ member: Id, into: Id });
const Change = z.object({
	member: Id,
	nickname: z.string(),
	extra: z.coerce.number().check(z.int(), z.gte(0), z.lte(MOST_EXTRA))
});
const Retention = z.object({ date: z.iso.date() });

/** A member that is not there any more, or a form that is none of ours: the page shows how things stand. */
const gone = () => fail(409, { problem: 'gone' as const });

const merged = (outcome: 'done' | NotMerged) =>
	outcome === 'done'
		? { done: 'merged' as const }
		: outcome === 'gone'
			? gone()
			: fail(409, { problem: 'foreign' as const });

export const actions = namedActions({
	rename: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Rename);
		if (!fields) return fail(400, { problem: 'name' as const });
		await changeClass(db, here.id, { name: fields.name });
		return { done: 'renamed' as const };
	},
	language: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Language);
		const lang = languageNamed(fields?.language);
		if (!fields || (fields.language !== '' && !lang))
			return fail(400, { problem: 'language' as const });
		await changeClass(db, here.id, { lang: lang ?? null });
		return { done: 'language' as const };
	},
	code: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event);
		const fields = await formFields(event.request, Code);
		const days = fields?.days ?? USUAL_CODE_DAYS;
		await newClassCode(db, { inClass: here.id, days, now });
		return { done: 'code' as const };
	},
	close: async (event: RequestEvent) => {
		const { db, here } = await classHere(event);
		await closeJoining(db, here.id);
		return { done: 'closed' as const };
	},
	approve: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event);
		const fields = await formFields(event.request, Approve);
		if (!fields) return gone();
		const which = { inClass: here.id, member: fields.member, now };
		if (!fields.as) return (await approve(db, which)) ? { done: 'approved' as const } : gone();
		if (await approveAs(db, { ...which, expected: fields.as }))
			return { done: 'approved' as const };
		// Two entries are made one: not every teacher may.
		await classHere(event, 'manage');
		return merged(await mergePupils(db, { ...which, into: fields.as }));
	},
	approveAll: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event);
		const { left } = await approveAll(db, { inClass: here.id, now });
		return { done: 'approved' as const, left };
	},
	merge: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Merge);
		if (!fields) return gone();
		const { member, into } = fields;
		return merged(await mergePupils(db, { inClass: here.id, member, into, now }));
	},
	removeWaiting: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'manage');
		await removeWaiting(db, { inClass: here.id });
		return { done: 'removedWaiting' as const };
	},
	remove: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Which);
		const done = fields && (await remove(db, { inClass: here.id, member: fields.member, now }));
		return done ? { done: 'removed' as const } : gone();
	},
	signOut: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Which);
		const done = fields && (await signOutPupil(db, { inClass: here.id, member: fields.member }));
		return done ? { done: 'signedOut' as const } : gone();
	},
	change: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'manage');
		const fields = await formFields(event.request, Change);
		const nickname = fields && nicknameFrom(fields.nickname);
		if (!fields || !nickname) return fail(400, { problem: 'member' as const });
		const which = { inClass: here.id, member: fields.member, now };
		const done =
			(await rename(db, { ...which, nickname })) &&
			(await giveExtraTime(db, { ...which, extra: fields.extra }));
		return done ? { done: 'changed' as const } : gone();
	},
	retention: async (event: RequestEvent) => {
		const { db, now, here } = await classHere(event, 'own');
		const fields = await formFields(event.request, Retention);
		const retention = fields ? Date.parse(fields.date) : NaN;
		if (!(retention > now && retention <= now + LATEST))
			return fail(400, { problem: 'retention' as const });
		await changeClass(db, here.id, { retention });
		return { done: 'retention' as const };
	},
	delete: async (event: RequestEvent) => {
		const { db, here } = await classHere(event, 'own');
		await deleteClass(db, here.id);
		redirect(303, '/teach');
	}
});
