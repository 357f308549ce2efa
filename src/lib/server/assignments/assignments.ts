import { Assignment } from '#lib/class/assignment.ts';
import { carriedFields } from '#lib/releases/carried-fields.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { newId } from '#lib/server/token.ts';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { readRows, type ReadRows } from '#lib/server/database/newer-row.ts';
import type { AssignmentTable } from '#lib/server/database/tables/classes.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

/** An assignment as it is kept. */
export type GivenAssignment = Assignment & {
	id: string;
	created: number;
	/** Epoch ms of the last change. */
	changed: number;
};

/** Gives a class something to learn. */
export async function newAssignment(
	db: Database,
	inClass: string,
	assignment: Assignment,
	now: number
): Promise<GivenAssignment> {
	const id = newId();
	await db
		.insertInto('assignment')
		.values({
			class: inClass,
			assignment: id,
			body: writtenBody(BODIES['assignment.body'], assignment),
			created: now,
			changed: now
		})
		.execute();
	return { ...assignment, id, created: now, changed: now };
}

/** The newest first. */
export async function assignmentsOf(
	db: Database,
	inClass: string
): Promise<ReadRows<GivenAssignment>> {
	const rows = await db
		.selectFrom('assignment')
		.selectAll()
		.where('class', '=', inClass)
		.orderBy('created', 'desc')
		.orderBy('assignment')
		.execute();
	return readRows(rows, ({ assignment }) => assignment, assignmentFrom);
}

/** An assignment of this class; any other is refused. */
export async function assignmentIn(
	db: Database,
	inClass: string,
	id: string
): Promise<GivenAssignment | Refused<'no-such-assignment'>> {
	const row = await db
		.selectFrom('assignment')
		.selectAll()
		.where('class', '=', inClass)
		.where('assignment', '=', id)
		.executeTakeFirst();
	return (row && assignmentFrom(row)) ?? refused('no-such-assignment');
}

/** Replaces what an assignment says, but for what only a newer release can say. */
export async function changeAssignment(
	db: Database,
	{ inClass, id }: { inClass: string; id: string },
	assignment: Assignment,
	now: number
): Promise<void> {
	const row = await db
		.selectFrom('assignment')
		.select('body')
		.where('class', '=', inClass)
		.where('assignment', '=', id)
		.executeTakeFirst();
	const before =
		row && storedJson(row.body, BODIES['assignment.body'], ['assignment', inClass, id]);
	const body = { ...carriedFields(Assignment, before), ...assignment };
	await db
		.updateTable('assignment')
		.set({ body: writtenBody(BODIES['assignment.body'], body), changed: now })
		.where('class', '=', inClass)
		.where('assignment', '=', id)
		.execute();
}

/** Takes an assignment back. What pupils learnt for it is theirs. */
export async function deleteAssignment(db: Database, inClass: string, id: string): Promise<void> {
	await db
		.deleteFrom('assignment')
		.where('class', '=', inClass)
		.where('assignment', '=', id)
		.execute();
}

/** Undefined, and named in the log, for a row that cannot be read. */
function assignmentFrom(row: AssignmentTable): GivenAssignment | undefined {
	const { assignment: id, body, created, changed } = row;
	const given = storedJson(body, BODIES['assignment.body'], ['assignment', row.class, id]);
	return given && { ...given, id, created, changed };
}
