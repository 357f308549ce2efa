/** Who is named on a page: the full names, so that a surname further down is somebody. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, oneLine, written, type Token } from '#lib/article/read/tokens.ts';

export interface Name {
	/** The name alone, without titles. */
	name: string;
	/** Titles and offices before it, as written. */
	office: string;
	start: number;
	end: number;
	/** Of an organisation, or of something else that is no person. */
	organisation: boolean;
}

const PARTICLE =
	/^(?:de|del|della|di|da|du|van|von|der|den|la|le|bin|al|el|ibn|ter|ten|zu|dos|das)$/;
/** "Putin’s", with what hangs on in English alone. */
const POSSESSIVE = /['’]s?$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const LONGEST = 8;
const MOST_WORDS = 5;

/** "Putin’s" is Putin. */
export const withoutPossessive = (text: string): string => text.replace(POSSESSIVE, '');

/** Where the run of words that are written as names ends, from a token on. */
export function runEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
	let end = from;
	while (end < tokens.length && end - from < LONGEST) {
		const token = tokens[end]!;
		if (isCapital(token) || (INITIALS.test(token.text) && end > from)) {
			end++;
			if (POSSESSIVE.test(token.text)) break;
			continue;
		}
		const particles = particlesFrom(tokens, end);
		if (end > from && particles > 0 && isCapital(tokens[end + particles])) end += particles;
		else if (end > from && ofOrganisation(tokens, end, lexicon)) end++;
		else break;
	}
	return end;
}

/** "Bureau of Meteorology", "Council on Foreign Relations". */
const ofOrganisation = (tokens: readonly Token[], at: number, { organisations }: Lexicon) =>
	/^(?:of|on|for)$/.test(tokens[at]!.text) &&
	isCapital(tokens[at + 1]) &&
	organisations.has(tokens[at - 1]!.low);

function particlesFrom(tokens: readonly Token[], at: number): number {
	let count = 0;
	while (count < 2 && PARTICLE.test(tokens[at + count]?.text ?? '')) count++;
	return count;
}

/** A run of name words as a name: small words, titles and offices are no part of it. */
export function nameIn(run: readonly Token[], lexicon: Lexicon, text: string): Name | undefined {
	let from = 0;
	const small = ({ low }: Token) => lexicon.common.has(low) || lexicon.anySaid.has(low);
	while (from < run.length - 1 && small(run[from]!)) from++;
	if (!run[from] || small(run[from]!)) return undefined;
	let nameFrom = from;
	for (let i = from; i < run.length - 1; i++) if (isOffice(run[i]!, lexicon)) nameFrom = i + 1;
	const rest = run.slice(nameFrom);
	const last = rest.at(-1);
	if (!last || isOffice(last, lexicon)) return undefined;
	const isOrganisation = ({ low }: Token) => lexicon.organisations.has(withoutPossessive(low));
	const isLast = isOrganisation(last);
	const inside = rest.findLastIndex(isOrganisation);
	// "Eurasia Program Paul Stronski": what comes after an organisation is who is of it.
	if (!isLast && inside >= 0 && rest.length - inside > 2 && isCapital(rest[inside + 1]))
		nameFrom += inside + 1;
	const organisation = isLast || (inside >= 0 && nameFrom <= run.length - rest.length + inside);
	if (organisation) nameFrom = from;
	const name = withoutPossessive(written(run.slice(nameFrom), text));
	return {
		name,
		office: written(run.slice(from, nameFrom), text),
		start: run[nameFrom]!.start,
		end: last.end,
		organisation: organisation || /^\p{Lu}{2,}$/u.test(name)
	};
}

/** Whether a word is of an office or a title. */
export const isOffice = ({ low }: Token, { offices }: Lexicon): boolean =>
	offices.has(low.replace(/\.$/, ''));

/** Everybody named on a page by more than one word, by their last. */
export class Names {
	#bySurname = new Map<string, { name: string; at: number }[]>();
	#offices = new Map<string, string>();

	constructor(paragraphs: readonly (readonly Token[])[], lexicon: Lexicon, text: string) {
		for (const tokens of paragraphs)
			for (let i = 0; i < tokens.length; i++) {
				if (!isCapital(tokens[i])) continue;
				const end = runEnd(tokens, i, lexicon);
				const name = nameIn(tokens.slice(i, end), lexicon, text);
				if (name && !name.organisation) {
					this.add(name.name, name.start);
					this.learn(name.name, name.office);
				}
				i = Math.max(i, end - 1);
			}
	}

	/** Somebody named by more than one word, at a place. */
	add(name: string, at: number) {
		const words = name.split(' ');
		if (words.length < 2 || words.length > MOST_WORDS) return;
		const surname = words.at(-1)!.toLowerCase();
		const known = this.#bySurname.get(surname) ?? [];
		if (!known.some((one) => one.name === name)) known.push({ name, at });
		this.#bySurname.set(surname, known);
	}

	/** The full name of whom is named so: the latest before this place, or the first of all. */
	full(name: string, at: number): string {
		if (name.includes(' ')) return name;
		const known = this.#bySurname.get(name.toLowerCase());
		return (known?.findLast((one) => one.at <= at) ?? known?.[0])?.name ?? name;
	}

	/** Whether somebody's full name is on the page. */
	isKnown(name: string): boolean {
		const words = name.split(' ');
		return (
			this.#bySurname.get(words.at(-1)!.toLowerCase())?.some((one) => one.name === name) ?? false
		);
	}

	/** What somebody is called beside their name, anywhere on the page. */
	officeOf(name: string): string | undefined {
		return this.#offices.get(name);
	}

	/** Of what is told of somebody, the most is kept. */
	learn(name: string, office: string) {
		const told = oneLine(office);
		if (told.length > (this.#offices.get(name)?.length ?? 0)) this.#offices.set(name, told);
	}
}
