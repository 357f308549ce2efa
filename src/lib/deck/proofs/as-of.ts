/** A fact holds when its sources could know it, and a question in the present tense is not about long ago. */
import { say } from '#lib/deck/saying.ts';
import { compareDates, isLater, written } from '#lib/deck/dates.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Path } from '#lib/deck/problem.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { Deck, Fact, PartialDate } from '#lib/deck/schema.ts';
import { yearOf } from '#lib/deck/years.ts';
import type { Proof, Report } from './proof.ts';

/** From so many years between a fact and its source on, "are" is no longer true without being looked up. */
const STALE = 5;
/** What is said of the past, or says when itself; over normalised text, each language for itself. */
const PAST = [
	/\b(?:was|were|did|had|became|joined|founded|signed|voted|signatories|founders?)\b|\p{L}{3,}ed\b/u,
	/(?<!\b(?:is|are|been) )\b(?:led|left|won|lost|held|met|sent|built|fought|fell|brought|took|gave|went|came|began|wrote|broke|rose|ran|stood|spoke|chose|drew|grew|saw|said|told|kept|paid|sold|taught)\b/u,
	/\b(?:war|wurden?|waren?|hatten?|grundeten|stimmten|starb(?:en)?|gab(?:en)?|ging(?:en)?|kam(?:en)?|schrieb(?:en)?|gewann(?:en)?|verlor(?:en)?|fuhrten?|(?:hat|haben) .{1,80}\bge\p{L}+t)\b/u,
	/\b(?:a|ont)(?:-t)?(?:-(?:il|elle)s?)?(?: pas)? \p{L}+(?:e|es|ee|ees|i|is|it|u|us)\b|\b(?:fut|furent|etai(?:t|ent)|avai(?:t|ent))\b/u,
	/\b(?:fue|fueron|era|eran|hubo|tuv(?:o|ieron)|\p{L}{3,}(?:aron|ieron))\b/u,
	/(?<!\p{L})(?:был[аио]?|стал[аио]?|голосовал[аио]?|основал[аио]?|подписал[аио]?)(?!\p{L})/u
];
/** The preterite of Spanish has an accent that tells it: “ganó”. */
const GANO = /\p{L}{2,}ó(?!\p{L})/u;
const ofThePast = (text: string) =>
	YEAR.test(text) || GANO.test(text) || PAST.some((past) => past.test(normalise(text)));
const YEAR = /(?<!\d)\d{3,4}(?!\d)/;

/** `asOf` is no later than its sources or today, and not much earlier where the question is about now. */
export const asOf: Proof = (deck, report, _root, today) => {
	deck.facts.forEach((fact, i) => {
		const path: Path = ['facts', i, 'asOf'];
		const from = typeof fact.asOf === 'string' ? fact.asOf : fact.asOf.from;
		if (today !== undefined && isLater(from, today))
			return report(
				path,
				say`is ${written(from)}, which is still to come: give the date for which the source says it.`
			);
		const dates = published(deck, fact);
		const [latest] = dates.toSorted(compareDates).reverse();
		if (latest === undefined) return;
		if (yearOf(from) > yearOf(latest))
			report(
				path,
				say`is ${written(from)}, later than its newest source, of ${written(latest)}, which cannot know of it: give the date of the source, or anchor the fact in a newer one.`,
				'warning'
			);
		else stale(fact, { asOf: from, latest }, path, report);
	});
};

/** When its sources were published; none if one does not say, or is a treaty, which holds as long as it does. */
function published(deck: Deck, fact: Fact): PartialDate[] {
	const sources = fact.anchors.map(({ source }) =>
		Object.hasOwn(deck.sources, source) ? deck.sources[source] : undefined
	);
	const dates = sources.flatMap((source) =>
		source?.published === undefined || source.kind === 'treaty' ? [] : [source.published]
	);
	return dates.length === sources.length ? dates : [];
}

/** The year of a date, as authors write it. */
const year = (date: PartialDate): string => written(date.slice(0, date.startsWith('-') ? 5 : 4));

function stale(
	fact: Fact,
	{ asOf, latest }: { asOf: PartialDate; latest: PartialDate },
	path: Path,
	report: Report
): void {
	if (typeof fact.asOf !== 'string' || yearOf(latest) - yearOf(asOf) < STALE) return;
	const { changes, asks } = checksOf(fact);
	if (!changes || asks(fact).some(({ text }) => ofThePast(text))) return;
	report(
		path,
		say`is ${year(asOf)}, but the source is of ${year(latest)} and the question asks about now: give the date for which the source says it, or say in the question as of when (“… in ${year(asOf)}?”).`,
		'warning'
	);
}
