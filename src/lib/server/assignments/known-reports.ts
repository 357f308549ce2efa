/** Reports on pupils, worked out when their logs have grown, and kept until then. */
import { createHash } from 'node:crypto';
import {
	pupilReportOf,
	type PupilReport,
	type ReportedPupil,
	type ReportedWork
} from '#lib/class/report/report.ts';
import { plannedUntil } from '#lib/exam/plan/planned-until.ts';
import type { Database } from '#lib/server/database/database.ts';
import { latestEntries } from '#lib/server/log/latest-entries.ts';
import type { Standing } from '#lib/server/log/stored-standing.ts';

/** A pupil as far as the server knows them. */
export interface KnownPupil extends ReportedPupil {
	standing: Standing | undefined;
}

/** So many are kept, some kilobytes each: those asked for least recently make room. */
const KEPT = 2000;

const kept = new Map<string, { report: PupilReport; from: number; until: number }>();

/** Reports on one work, by pupil. Each is worked out in a turn of its own: others are served in between. */
export function reportsOn(
	db: Database,
	work: ReportedWork
): (pupil: KnownPupil) => Promise<PupilReport> {
	const about = keyOf(work);
	return (pupil) => reportOn(db, pupil, work, about);
}

async function reportOn(
	db: Database,
	pupil: KnownPupil,
	work: ReportedWork,
	about: string
): Promise<PupilReport> {
	const { standing, since } = pupil;
	if (!standing) return pupilReportOf(pupil, work, []);
	const { now } = work.at;
	const key = `${standing.account} ${standing.end} ${since} ${about}`;
	const known = kept.get(key);
	kept.delete(key);
	if (known && known.from <= now && now < known.until) {
		kept.set(key, known);
		return known.report;
	}
	await new Promise((turn) => setImmediate(turn));
	const latest = await latestEntries(db, standing.account);
	const report = pupilReportOf(pupil, work, latest);
	const offset = latest.at(-1)?.offset ?? work.at.offset;
	const { memories } = standing;
	const until = plannedUntil({ memories, cards: work.cards, now, offset });
	kept.set(key, { report, from: now, until });
	if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
	return report;
}

/** All that a report hangs on besides the pupil's log. */
function keyOf({ facts, cards, at, ...work }: ReportedWork): string {
	const hash = createHash('sha256').update(JSON.stringify({ ...work, offset: at.offset }));
	for (const { id, revision } of cards) hash.update(`${id} ${revision}\n`);
	for (const { deck, fact, cards } of facts) hash.update(`${deck}/${fact} ${cards.length}\n`);
	return hash.digest('base64url');
}
