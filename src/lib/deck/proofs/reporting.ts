/** Who says it: nobody reports whom they were reported by, and an opinion is asked as somebody's. */
import { say } from '#lib/deck/saying.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Fact } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** The chain of reporting goes one way, from who asserts it to who wrote the source. */
export const reporting: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		const path: Path = ['facts', i, 'saidBy'];
		inCircles(fact, path, report);
		asOpinion(view, fact, ['facts', i], report);
		if (fact.disputed) sameWitness(view, fact, ['facts', i, 'disputed', 'anchors'], report);
	});
};

function inCircles(fact: Fact, path: Path, report: Report): void {
	const chain = fact.saidBy.map(({ who }) => who);
	const first = new Map<string, number>();
	chain.forEach((who, i) => {
		const earlier = first.get(who);
		if (earlier === undefined) first.set(who, i);
		else
			report(
				[...path, i],
				say`“${who}” stands in the chain twice, so each reports what the other said: write who asserts it first, then who reported that, each once.`
			);
	});
	const speaker = kindOf(fact).spoken(fact)?.speaker.who;
	if (speaker !== undefined && chain.indexOf(speaker) > 0)
		report(
			[...path, chain.indexOf(speaker)],
			say`“${speaker}” speaks, and cannot be who reported it from others: leave out the speaker, or put them first.`
		);
}

/** Words that weigh, wish or foretell; what is counted or dated needs none of them. */
const OPINION =
	/\b(?:wants?|wish(?:es)?|hopes?|fears?|seeks?|aims?|intends?|prefers?|dislikes?|resents?|trusts?|distrusts?|believes?|best|worst|better|worse|greatest|most (?:important|dangerous|powerful|loyal|successful)|main (?:reason|cause|threat|goal)|real (?:reason|cause)|should|ought|must not|will (?:never|always|soon)|likely|unlikely|doomed|successful(?:ly)?|unsuccessful(?:ly)?|threat(?:ens)?|to blame|responsible for|failed to|weak(?:er|est)?|loyal|reluctant|brutal|foolish|wise)\b|\b(?:will|wollen|möchten?|hofft|fürchtet|am besten|am schlimmsten|sollte|schuld|gefährlichste[rsn]?|wichtigste[rsn]?)\b(?=.*\b(?:übernehmen|werden|an|für|ist|sind)\b)|(?<!\p{L})(?:veu(?:t|lent)|espère(?:nt)?|craint|craignent|le plus (?:important|dangereux|puissant)|la plus (?:importante|dangereuse|puissante)|(?:meilleur|pire)e?s?|quieren?|esperan?|temen?|mejor(?:es)?|peor(?:es)?|más (?:importantes?|peligros[oa]s?|poderos[oa]s?)|schlechteste[rsn]?|beste[rsn]?|schlimmste[rsn]?)(?!\p{L})|(?:хочет|хотят|надеется|боится|боятся|стремится|стремятся|лучший|худший|виноват|самый (?:важный|опасный))/iu;
const OPINION_KINDS = new Set(['opinion']);

/** What the author of an opinion asserts is asked as theirs. */
function asOpinion(view: DeckView, fact: Fact, path: Path, report: Report): void {
	const who = fact.saidBy[0]?.who;
	if (who === undefined || !writesOpinions(view, who)) return;
	const asked = checksOf(fact).asks(fact);
	const texts = asked.map(({ text }) => text);
	if (!texts.some((text) => OPINION.test(text)) || fact.disputed) return;
	if (texts.some((text) => attributes(view, text, who))) return;
	const name = view.nameOf(who);
	report(
		[...path, ...(asked[0]?.at ?? [])],
		say`asks ${name}’s opinion as if it were a fact: say whose it is (“… in ${surname(name)}’s account?”), or rest it on a record.`,
		'warning'
	);
}

const surname = (name: string) => name.split(' ').at(-1) ?? name;

function writesOpinions(view: DeckView, who: string): boolean {
	const own = new Set(names(view, who).map(normalise));
	return Object.values(view.deck.sources).some(
		({ kind, authors }) =>
			OPINION_KINDS.has(kind) && authors.some((author) => own.has(normalise(author)))
	);
}

function names(view: DeckView, who: string): string[] {
	const entity = view.entity(who);
	return entity ? [entity.name, ...entity.aliases] : [who];
}

const ATTRIBUTES =
	/\b(?:according to|account|view|opinion|article|author|essay|says?|said|argues?|claims?|writes?|names?|calls?|describes?)\b|\b(?:laut|zufolge|nach ansicht|meint|schreibt|artikel|selon|d’après|article|écrit|dit|según|artículo|escribe|dice)\b|(?:по мнению|согласно|по словам|считает|пишет|стать[яеи])/iu;

/** Whether a text says whose view it asks for. */
function attributes(view: DeckView, text: string, who: string): boolean {
	if (ATTRIBUTES.test(text)) return true;
	const words = wordsOf(text);
	return contentWords(surname(view.nameOf(who))).some((name) =>
		words.some((word) => related(word, name))
	);
}

/** The record that contradicts a claim is not by who made it. */
function sameWitness(view: DeckView, fact: Fact, path: Path, report: Report): void {
	const source = (id: string) =>
		Object.hasOwn(view.deck.sources, id) ? view.deck.sources[id] : undefined;
	const { claimedBy, anchors } = fact.disputed!;
	const claims = new Set(source(claimedBy)?.authors.map(normalise));
	const others = anchors.filter(({ source: id }) => id !== claimedBy);
	if (claims.size === 0 || others.length === 0) return;
	if (
		others.every(({ source: id }) => source(id)?.authors.some((one) => claims.has(normalise(one))))
	)
		report(
			path,
			say`the record is by the author of the claim: nobody is a witness against themselves. Anchor the record in a source of somebody else.`,
			'warning'
		);
}
