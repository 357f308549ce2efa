/** A pupil's phone and their teacher's page work out the same score, from the same log. */
import { expect, it } from 'vitest';
import { demoClass } from '../../src/cli/demo/demo-class.ts';
import { planOf } from '../../src/lib/class/pupil-exam.ts';
import { examReader } from '../../src/lib/device/exams/exam-input.ts';
import { queueCards } from '../../src/lib/exam/plan/queue-cards.ts';
import { DAY } from '../../src/lib/memory/day.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import type { ReportQuestion } from '../../src/lib/server/assignments/assignment-report.ts';
import { addMember, deck } from '../../src/lib/server/classes/class-of-pupils.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { pupilReport } from '../../src/lib/server/assignments/pupil-report.ts';
import { eachDatabase } from '../../src/lib/server/database/each-database.ts';
import { exchange } from '../../src/lib/server/log/exchange.ts';
import { LogWriter } from '../../src/lib/server/log/log-writer.ts';
import { examAhead } from '../../src/lib/ui/plan/ahead.ts';
import { sure } from '#lib/server/refused.ts';

const TODAY = 20_782;
/** In the evening, where it is an hour later than at the server. */
const NOW = TODAY * DAY + 19 * 3_600_000;
const OFFSET = 60;

const assignment: ReportQuestion['assignment'] = {
	title: 'Atoms and years',
	covers: [{ deck: deck.id }],
	questions: 12,
	minutes: 8,
	target: 0.8,
	forms: 'machine',
	created: NOW - 20 * DAY
};

const plans: [what: string, change: Partial<ReportQuestion['assignment']>][] = [
	['an exam', { due: '2026-12-01', exam: '2026-12-11' }],
	['homework', { due: '2026-11-27' }],
	['homework that is due today', { due: '2026-11-25' }],
	['some facts, without a date', {}]
];

/** What a phone with this log shows. */
async function onPhone(entries: Entry[], given: ReportQuestion['assignment']) {
	const cards = queueCards(deck);
	const reader = await examReader({
		memories: Memories.fold(entries),
		decks: { cards: async () => cards, get: async () => deck },
		latest: async (count) => entries.slice(-count)
	});
	const input = await reader(planOf(given, TODAY), { now: NOW, offset: OFFSET });
	const { paced, followed, idle } = examAhead('exam', input);
	return { paced, followed, idle };
}

eachDatabase('the forecast', (fresh) => {
	it.each(plans)(
		'for %s is one number on the phone and on the teacher’s page',
		async (_, change) => {
			const teacher = (await newAccount(fresh.db, 'teacher', 0)).id;
			const { id: inClass } = await newClass(fresh.db, { teacher, name: '9b', now: 0 });
			const given = { ...assignment, ...change };
			const learners = demoClass(deck, {
				from: TODAY - 20,
				to: TODAY,
				names: ['Anna', 'Ben', 'Cem', 'Dora', 'Emil', 'Fritz']
			});
			let studied = 0;
			for (const { nickname, entries: made } of learners) {
				const entries = made.map((entry) => ({ ...entry, offset: OFFSET }));
				const { member, account } = await addMember(fresh.db, inClass, nickname);
				const logs = {
					db: fresh.db,
					lineage: 'one',
					writer: new LogWriter(fresh.db),
					now: () => NOW
				};
				for (let i = 0; i < entries.length; i += 500)
					await exchange(logs, account!, {
						device: entries[0]!.device,
						now: NOW,
						since: 0,
						entries: entries.slice(i, i + 500)
					});
				const { report } = sure(
					await pupilReport(
						fresh.db,
						{
							inClass,
							assignment: given,
							decks: [deck],
							shipped: [],
							now: NOW,
							offset: 0,
							release: 'one'
						},
						member
					)
				);
				if (entries.length === 0) continue;
				studied++;
				const phone = await onPhone(entries, given);
				expect(report.prediction, nickname).toEqual(phone.paced);
				expect(report.followed, nickname).toEqual(phone.followed);
				expect(report.idle, nickname).toEqual(phone.idle);
			}
			expect(studied, 'so that something is compared').toBeGreaterThan(3);
		}
	);
});
