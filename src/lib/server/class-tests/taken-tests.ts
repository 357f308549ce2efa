import type { TakenTest } from '#lib/class/tests/test-results.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import type { Database } from '#lib/server/database/database.ts';
import { paperFor } from './paper-for.ts';
import { allChangesFrom, handedInFrom } from './stored-test.ts';

/** How much of a paper only a newer release understands: marks that were changed, and answers. */
export interface NewerInPaper {
	marks: number;
	answers: number;
}

/** How far everybody in the class has come with a test, by name. */
export async function takenTests(
	db: Database,
	{ inClass, test }: { inClass: string; test: string },
	{ paper, shuffled }: { paper: readonly TestQuestion[]; shuffled: boolean }
): Promise<(TakenTest & { newer: NewerInPaper })[]> {
	const rows = await db
		.selectFrom('member')
		.leftJoin('taken_test', (join) =>
			join
				.onRef('taken_test.class', '=', 'member.class')
				.onRef('taken_test.member', '=', 'member.member')
				.on('taken_test.test', '=', test)
		)
		.select([
			'member.member',
			'member.nickname',
			'member.extra',
			'taken_test.extra as hadExtra',
			'taken_test.seed',
			'taken_test.begun',
			'taken_test.handed_in',
			'taken_test.body',
			'taken_test.changes'
		])
		.where('member.class', '=', inClass)
		.where('member.state', '=', 'in')
		.execute();
	return rows
		.map(({ member, nickname, extra, hadExtra, seed, begun, handed_in: at, body, changes }) => {
			const row = { class: inClass, test, member, body, changes };
			const mine = paperFor(paper, shuffled, seed ?? 0);
			const handedIn = at === null ? undefined : handedInFrom(row, mine);
			const { known, newer } = allChangesFrom(row);
			return {
				member,
				nickname,
				extra: hadExtra ?? extra,
				begun: begun ?? undefined,
				changes: known,
				newer: { marks: newer.length, answers: handedIn?.newer ?? 0 },
				handedIn: at !== null && handedIn ? { at, body: handedIn, paper: mine } : undefined
			};
		})
		.sort((a, b) => a.nickname.localeCompare(b.nickname, 'en', { numeric: true }));
}
