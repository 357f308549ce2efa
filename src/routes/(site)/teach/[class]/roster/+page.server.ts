import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { LARGEST_ROSTER, LONGEST_LIST, rosterFrom } from '#lib/class/roster/roster.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { expectPupils, namesIn } from '#lib/server/pupils/members.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

/** What the teacher answered to a question about the list; see `Told`. */
const Answer = z.object({
	given: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(100))),
	heading: z.optional(z.string()),
	order: z.optional(z.enum(['given-first', 'family-first']))
});

const Fields = z.extend(Answer, {
	list: z.optional(z.string()),
	file: z.optional(z.instanceof(File))
});

const Saved = z.object({
	nickname: z.union([z.string(), z.array(z.string()).check(z.maxLength(LARGEST_ROSTER))])
});

/** The list that was typed, or the file that was chosen. */
async function listIn(fields: z.infer<typeof Fields> | undefined): Promise<string | undefined> {
	if (!fields) return undefined;
	if (fields.file && fields.file.size > 0)
		return fields.file.size > 2 * LONGEST_LIST
			? undefined
			: textOf(await fields.file.arrayBuffer());
	return fields.list && fields.list.length > LONGEST_LIST ? undefined : fields.list;
}

/** Old software of schools writes Latin letters as Windows had them. */
function textOf(file: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		return new TextDecoder('windows-1252').decode(file);
	}
}

type Event = RequestEvent<{ class: string }>;

export const actions = namedActions({
	/** What would become of a list; nothing is kept. */
	preview: async (event: Event) => {
		const { db, here } = await classHere(event);
		const names = await namesIn(db, here.id);
		const fields = await formFields(event.request, Fields);
		const list = await listIn(fields);
		if (!fields || list === undefined) return fail(400, { problem: 'long' as const });
		const { given, heading, order } = fields;
		const roster = rosterFrom(list, names, {
			...(given !== undefined && { given, heading: heading !== undefined }),
			...(order && { order })
		});
		const empty = [roster.nicknames, roster.known, roster.unreadable].every((a) => a.length === 0);
		if (empty) return fail(400, { problem: 'empty' as const });
		// Sent along once more where something has to be asked about it.
		return { roster, ...(roster.question && { list }) };
	},
	/** Expects those whom the preview showed. */
	save: async (event: Event) => {
		const { db, now, here } = await classHere(event);
		const { id: inClass } = here;
		const fields = await formFields(event.request, Saved);
		if (!fields) return fail(400, { problem: 'long' as const });
		await expectPupils(db, { inClass, nicknames: [fields.nickname].flat(), now });
		redirect(303, `/teach/${inClass}#members`);
	}
});
