import type { PupilReport } from '#lib/class/report/report.ts';
import { shippedCards } from '#lib/server/decks/shipped-cards.ts';
import type { Database } from '#lib/server/database/database.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { assignmentsOf, type GivenAssignment } from '#lib/server/assignments/assignments.ts';
import { Refused } from '#lib/server/refused.ts';
import { pupilIn, pupilReport } from '#lib/server/assignments/pupil-report.ts';

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

interface PupilOverview {
	nickname: string;
	extra: number;
	lines: PupilLine[];
	/** Whether more was assigned than is looked at. */
	more: boolean;
}

/**
 * How a pupil stands with what their class was assigned last, the latest first. Refused for
 * who is not in the class.
 */
export async function pupilOverview(
	db: Database,
	question: { inClass: string; teacher: string; now: number; offset: number; release: string },
	member: string
): Promise<PupilOverview | Refused<'no-such-pupil'>> {
	const { inClass, teacher, now, offset, release } = question;
	const { known: given } = await assignmentsOf(db, inClass);
	const pupil = await pupilIn(db, inClass, member);
	if (pupil instanceof Refused) return pupil;
	const lines: PupilLine[] = [];
	for (const assignment of given.slice(0, MOST)) {
		const decks = await decksOf(db, teacher, assignment.covers);
		const asked = { inClass, assignment, decks, shipped: shippedCards(), now, offset, release };
		const about = await pupilReport(db, asked, member);
		if (about instanceof Refused) return about;
		const { report, day, today } = about;
		const { id, title, due, exam, target } = assignment;
		lines.push({ assignment: { id, title, due, exam, target }, day, today, report });
	}
	const { nickname, extra } = pupil;
	return { nickname, extra, lines, more: given.length > MOST };
}
