/** A question can be understood by itself, whenever it is asked: no double negatives, no "now", no "two years ago". */
import { say, type Saying } from '#lib/deck/saying.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Fact } from '#lib/deck/schema.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { asOfYears } from '#lib/deck/years.ts';
import type { Proof } from './proof.ts';

/** Words that mean another day each day, over normalised text. */
const NOW =
	/\b(?:now|nowadays|currently|today|at present|at the moment|these days|recently|lately|(?:last|this|next) (?:year|month|week|decade|century)|\w+ (?:years?|months?|weeks?|decades?) ago|jetzt|heute|derzeit|gegenwartig|zur ?zeit|momentan|kurzlich|(?:letzt|dies|nachst)e[sn] (?:jahr|monat)|vor \w+ jahren|aujourd'?hui|actuellement|il y a \w+ ans|actualmente|hoy|hoy en dia|ahora|recientemente|en este momento|(?:el|este) (?:ano|mes|siglo) pasado|en ce moment|a l'heure actuelle|recemment|de nos jours|maintenant|(?:l'an|l'annee|le mois|le siecle) (?:dernier|derniere|passee?)|hace \w+ (?:anos|meses|dias)|il y a \w+ (?:mois|jours))\b|(?:^|[^\p{L}])(?:сейчас|сегодня|в настоящее время|недавно|ныне|(?:\p{L}+ )?лет назад)(?!\p{L})/u;
/** What is quoted was said by somebody, at a time. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/gu;

const NEGATION =
	/\b(?:not|never|no|nobody|none|nothing|nicht|kein\p{L}*|nie|niemals|n'\w+ pas|ne \w+ pas|jamais|aucune?|nunca|ningun\w*|nadie)\b|n't\b|(?:^|\s)(?:не|никогда|нет)(?=\s)/gu;
const DENIAL =
	/\b(?:fail(?:ed|s|ing)? to|refus(?:ed?|es|ing)|den(?:y|ied|ies)|reject(?:ed|s)?|unless|without|oppos(?:ed|es?)|lack(?:ed|s)?|exclud(?:ed?|es)|sans|refus(?:ent|er)|ni(?:e|ent)|rejet(?:e|te|tent|er)|sin|nego|niega|rechaz[oa]|ohne|verweiger\w+|ablehn\w*|lehnte)\b/u;

/** What is asked does not change its meaning with the day, and is not about what came later than the fact. */
export const questions: Proof = (deck, report) => {
	deck.facts.forEach((fact, i) => {
		const { asks, changes } = checksOf(fact);
		for (const { text, at } of asks(fact)) {
			const warn = (message: Saying) => report(['facts', i, ...at], message, 'warning');
			const words = normalise(text.replace(QUOTED, ' '));
			const now = NOW.exec(words)?.[0].trim();
			if (now !== undefined)
				warn(
					say`says “${now}”, which is another time on every day that it is asked: write the date instead, as in “in ${lastYear(fact)}”.`
				);
			if (words.endsWith('?') && deniesTwice(words))
				warn(say`denies twice, so that few can tell what is asked: ask it the other way round.`);
			const later = changes ? yearsIn(words).find((year) => year > lastYear(fact)) : undefined;
			if (later !== undefined)
				warn(
					say`is about ${later}, but the fact holds as of ${lastYear(fact)}: correct \`asOf\`, or the question.`
				);
		}
	});
};

const deniesTwice = (words: string): boolean => {
	const negations = words.match(NEGATION)?.length ?? 0;
	return negations > 1 || (negations === 1 && DENIAL.test(words));
};

/** Years that lie behind what is asked; plans are for later ones, and “A2030” is a name. */
const yearsIn = (words: string): number[] =>
	/\b(?:by|until|bis|до|к|plan\w*|should|expect\w*|forecast)\b/u.test(words)
		? []
		: [
				...words.matchAll(
					/(?<![\p{Script=Latin}\p{Script=Cyrillic}\d/.-])(?:1[5-9]|20)\d\d(?![\d/.-])/gu
				)
			].map(Number);

/** The last year for which a fact holds. */
function lastYear({ asOf }: Fact): number {
	const { from, to } = asOfYears(asOf);
	return to ?? (typeof asOf === 'string' ? from : Infinity);
}
