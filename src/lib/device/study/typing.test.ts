/** What is typed: asked for its rest where it is right as far as it goes, and another name where the learner says so. */
import { beforeEach, describe, expect, it } from 'vitest';
import { FormBook } from '#lib/question/form-book.ts';
import { BASIC_RULES } from '#lib/question/forms/basic-forms.ts';
import { typed } from '#lib/question/forms/typed.ts';
import { withOwnNames } from '#lib/question/own-names.ts';
import { markTyped, namesAnother } from '#lib/question/typed/typed-mark.ts';
import { nameMeant } from '#lib/study/name-meant.ts';
import { DAY, FakeDevice, NOON, only, open, settle } from './fakes.ts';
import type { StudySession } from './session.svelte.ts';

/** A card that is known asks to be typed; there is no other form. */
const typing = new FormBook({
	typed: { ...typed, mark: markTyped, named: withOwnNames, namesAnother },
	reveal: BASIC_RULES.reveal
});

let device: FakeDevice;
beforeEach(() => {
	device = new FakeDevice();
});

async function study(fact: string, card: string): Promise<StudySession> {
	for (const days of [40, 30, 20]) {
		device.now = NOON - days * DAY;
		const took = 3000;
		const review = {
			kind: 'review',
			grade: 3,
			form: 'choice',
			mode: 'study',
			revision: 0
		} as const;
		await device.append([{ ...review, card, took }]);
	}
	device.now = NOON + 60 * DAY;
	const { session } = open(device, only(fact), typing);
	await settle();
	expect(session.phase).toMatchObject({ kind: 'asked', turn: { question: { form: 'typed' } } });
	return session;
}
const say = (session: StudySession, text: string) =>
	session.answer({ form: 'typed', text, hinted: false });
/** What was written since. */
const written = () => device.log.slice(3);

const paidOn = () => study('paid-on', 'ledger/paid-on/date');
const lender = () => study('lender', 'ledger/lender/forward');

describe('An answer that is right as far as it goes', () => {
	it('is asked for its rest, and nothing is written before', async () => {
		const session = await paidOn();
		say(session, '2 March');
		expect(session.phase).toMatchObject({
			kind: 'asked',
			rest: { lacks: 'year', begun: '2 March' }
		});
		await settle();
		expect(written()).toEqual([]);
		say(session, '1992');
		await settle();
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: true } });
		expect(written()).toMatchObject([{ kind: 'review', grade: 3 }]);
	});

	it('is asked once only', async () => {
		const session = await paidOn();
		say(session, '2 March');
		say(session, 'March 1992');
		expect(session.phase).toMatchObject({
			kind: 'answered',
			marking: { right: false, lacks: 'day' }
		});
		await settle();
		expect(written()).toMatchObject([{ kind: 'review', grade: 1 }]);
	});

	it('may be given up', async () => {
		const session = await paidOn();
		say(session, '2 March');
		say(session, '');
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: false } });
	});

	it.each(['3 March', 'April 1992', '1993', ''])('is not “%s”', async (text) => {
		const session = await paidOn();
		say(session, text);
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: false } });
	});
});

describe('“I meant this”', () => {
	it('makes what was typed right, at once and from then on', async () => {
		const session = await lender();
		say(session, 'Low Countries');
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: false } });
		expect(session.teach('Low Countries')).toBe(true);
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: true } });
		await settle();
		expect(written()).toMatchObject([
			{ kind: 'review', grade: 1 },
			{ kind: 'alias', card: 'ledger/lender/forward', name: 'Low Countries' },
			{ kind: 'regrade', grade: 3 }
		]);
		device.now += 400 * DAY;
		const { session: later } = open(device, only('lender'), typing);
		await settle();
		say(later, 'the low countries');
		expect(later.phase).toMatchObject({ kind: 'answered', marking: { right: true } });
	});

	it('is undone with the answer', async () => {
		const session = await lender();
		say(session, 'Low Countries');
		session.teach('Low Countries');
		session.undo();
		await settle();
		expect(device.memories.papers.aliases ?? []).toEqual([]);
		say(session, 'Low Countries');
		expect(session.phase).toMatchObject({ kind: 'answered', marking: { right: false } });
	});

	it.each(['Denmark', 'Denmrak', 'Estonia', 'Finland', '?!'])(
		'is refused of “%s”: it names something else, or nothing',
		async (text) => {
			const session = await lender();
			say(session, text);
			expect(session.teach(text)).toBe(false);
			await settle();
			expect(written().map(({ kind }) => kind)).toEqual(['review']);
		}
	);

	it('can be said of a name that was typed and marked wrong, and of nothing else', async () => {
		const session = await lender();
		const meant = (text: string) => {
			say(session, text);
			if (session.phase.kind !== 'answered') throw new Error('not answered');
			const { turn, marking, response } = session.phase;
			session.undo();
			return nameMeant(turn.question, marking, response);
		};
		expect(meant(' Low Countries ')).toBe('Low Countries');
		for (const text of ['', ' ', 'x'.repeat(101), 'Netherlands', 'the netherlands'])
			expect(meant(text), text).toBeUndefined();
	});

	it('cannot be said of a date', async () => {
		const session = await paidOn();
		say(session, 'Doomsday');
		expect(session.teach('Doomsday')).toBe(false);
	});
});
