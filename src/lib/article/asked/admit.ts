/** What of a model's answer comes into the queue: to be looked at, never unseen. Whatever it says is held to the article. */
import { judgeOf } from '#lib/article/gates/judge.ts';
import { isRefused } from '#lib/article/gates/claim.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Decision, Item } from '#lib/article/queue/queue.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Part } from '#lib/article/queue/candidate.ts';
import { gapOf, listOf, questionOf } from './facts.ts';
import type { Admitting, Draft, Made, Refusal } from './made.ts';
import { Places } from './places.ts';
import { MOST_PROPOSED, Proposed } from './proposed.ts';
import { quoteOf } from './quote.ts';
import { sameAs } from './same.ts';

export interface Admitted {
	/** What it comes to: candidates, and speakers of quotations that had none. */
	decisions: Decision[];
	refused: Partial<Record<Refusal, number>>;
}

/** The evidence of one fact; as for what is said. */
const MOST_WORDS = 60;

/**
 * @param proposed as it came: anything
 * @param items what is in the queue
 * @param from which model, and when it was asked: what comes of it is taken back together
 */
export function admit(
	proposed: readonly unknown[],
	found: Proposals,
	items: readonly Item[],
	{ by, run }: { by: string; run: string }
): Admitted {
	const admitting: Admitting = { found, places: new Places(found), judge: judgeOf(found), items };
	const decisions: Decision[] = [];
	const refused: Admitted['refused'] = {};
	const there: Draft[] = [...items];
	const spoken = new Set<string>();
	for (const [nth, one] of proposed.entries()) {
		const made = nth < MOST_PROPOSED ? madeOf(one, admitting) : 'shape';
		const why = refusalOf(made, there, spoken);
		if (why !== undefined) refused[why] = (refused[why] ?? 0) + 1;
		else if (typeof made !== 'string' && 'does' in made) {
			spoken.add(made.id);
			decisions.push({ ...made, run });
		} else if (typeof made !== 'string') {
			there.push(made);
			const candidate = { ...made, id: `${run}-${nth}`, by, sure: false };
			decisions.push({ does: 'add', candidate, run });
		}
	}
	return { decisions, refused };
}

function refusalOf(made: Made, there: readonly Draft[], spoken: ReadonlySet<string>) {
	if (typeof made === 'string') return made;
	if ('does' in made) return spoken.has(made.id) ? 'known' : undefined;
	if (there.some((one) => sameAs(one, made))) return 'known';
	return isRefused(made.faults) ? 'answer' : undefined;
}

function madeOf(json: unknown, admitting: Admitting): Made {
	const { data: proposed } = Proposed.safeParse(json);
	if (!proposed) return 'shape';
	if (proposed.answer.some((words) => wordsOf(words).length === 0)) return 'shape';
	if (wordsOf(proposed.evidence).length > MOST_WORDS) return 'shape';
	return MAKERS[proposed.kind](proposed, admitting);
}

type Maker = (proposed: Proposed, admitting: Admitting) => Made;

/** What is made of each kind that a model may propose. */
const MAKERS: Readonly<Record<Proposed['kind'], Maker>> = {
	quote: quoteOf,
	list: (proposed, admitting) => {
		const evidence = admitting.places.sentence(proposed.evidence);
		return evidence ? listOf(proposed, evidence, admitting) : 'words';
	},
	gap: (proposed, admitting) => ofOneAnswer(proposed, admitting, (mark) => gapOf(mark, admitting)),
	question: (proposed, admitting) =>
		ofOneAnswer(proposed, admitting, (mark, evidence) =>
			questionOf(proposed, mark, evidence, admitting)
		)
};

/** What has one answer, which stands in its sentence. */
function ofOneAnswer(
	{ evidence: sentence, answer: [answer = '', ...more] }: Proposed,
	{ places }: Admitting,
	make: (mark: Part, evidence: Part) => Made
): Made {
	const evidence = places.sentence(sentence);
	if (!evidence) return 'words';
	if (more.length > 0) return 'shape';
	const mark = places.of(answer, evidence);
	return mark ? make(mark, evidence) : 'answer';
}
