import type { PupilReport } from '#lib/class/report/report.ts';
import type { Database } from '#lib/server/database/database.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { assignmentsOf, type GivenAssignment } from '#lib/server/assignments/assignments.ts';
import { pupilHere, pupilReport } from '#lib/server/assignments/pupil-report.ts';

/** Of a year's assignments the latest are looked at: each is worked out for its own day. */
const MOST = 12;

/** How a pupil stands with one assignment. */
export interface PupilLine {
	assignment: Pick<GivenAssignment, 'id' | 'title' | 'due' | 'exam' | 'target'>;
	/** The day that is predicted for, and today (see memory/day.ts). */
	day: number;
	today: number;
	report: Omit<PupilReport, 'facts'>;
}

/**
 * How a pupil stands with what their class was assigned last, the latest first. Ends the request with
 * 404 for who is not in the class.
 */
export async function pupilOverview(
	db: Database,
	about: { inClass: string; teacher: string; now: number; offset: number; release: string },
	member: string
): Promise<{ nickname: string; extra: number; lines: PupilLine[]; more: boolean }> {
	const { inClass, teacher, now, offset, release } = about;
	const given = await assignmentsOf(db, inClass);
	const { nickname, extra } = await pupilHere(db, inClass, member);
	const lines: PupilLine[] = [];
	for (const assignment of given.slice(0, MOST)) {
		const decks = await decksOf(db, teacher, assignment.covers);
		const question = { inClass, assignment, decks, now, offset, release };
		const { report, day, today } = await pupilReport(db, question, member);
		const { id, title, due, exam, target } = assignment;
		lines.push({ assignment: { id, title, due, exam, target }, day, today, report });
	}
	return { nickname, extra, lines, more: given.length > MOST };
}
