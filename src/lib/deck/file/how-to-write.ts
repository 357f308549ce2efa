/** What belongs at each key of a deck, and how one is written: for whoever left it out. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { valueAt, type Path } from '#lib/deck/problem.ts';

/** By what the key is of: `date.date` of a fact of the kind `date`, `group.name` of a group. */
const HOW: Readonly<Record<string, Saying>> = {
	'deck.format': say`write \`format: 1\``,
	'deck.id': say`give the deck a permanent id, such as \`id: moon-landings\``,
	'deck.title': say`say what the deck is called, such as \`title: Moon landings\``,
	'deck.summary': say`say in a line what it holds, such as \`summary: Who flew, and when.\``,
	'deck.license': say`say under which licence it may be used, such as \`license: CC0-1.0\``,
	'deck.authors': say`say who wrote it, such as \`authors: [Ada Writer]\``,
	'deck.sources': say`name what the facts are taken from, such as \`sources: { report: { kind: record, title: Mission Report } }\``,
	'deck.facts': say`list the facts, each beginning with \`- id: …\` and \`kind: …\``,
	'section.id': say`give the section an id, such as \`id: space\``,
	'section.title': say`say what the section is called, such as \`title: In space\``,
	'source.kind': say`say what it is: article, opinion, record, treaty, book, web or dataset, such as \`kind: record\``,
	'source.title': say`say what the source is called, such as \`title: Mission Report\``,
	'entity.kind': say`say what it is: state, person, organisation, place or other, such as \`kind: person\``,
	'entity.name': say`say how its name is written, such as \`name: Neil Armstrong\``,
	'anchor.source': say`say in which of the \`sources\` it stands, such as \`{ source: report, at: page 3 }\``,
	'voice.who': say`say which of the \`entities\` it is, such as \`{ who: lavrov, as: Foreign Minister }\``,
	'member.id': say`say which of the \`entities\` it is, such as \`{ id: mars, note: The fourth. }\``,
	'falsehood.text': say`write what is wrong, such as \`{ text: Twice, why: It landed once. }\``,
	'falsehood.why': say`say why it is wrong, such as \`{ text: Twice, why: It landed once. }\``,
	'group.id': say`give the group an id, such as \`id: abstained\``,
	'group.name': say`say what the group is called: the answer, such as \`name: Abstained\``,
	'group.members': say`list who is in it, by the ids of \`entities\`, such as \`members: [mars, venus]\``,
	'item.id': say`give the item an id, such as \`id: first\``,
	'item.term': say`say what stands there, such as \`term: Launch\``,
	'change.on': say`say when the answer changed, such as \`on: 2022-03-02\``,
	'change.was': say`say what the answer was before, such as \`was: Nine\``,
	'change.because': say`say why it changed, such as \`because: One more joined.\``,
	'disputed.claim': say`say in your words what the source says, such as \`claim: It was nine.\``,
	'disputed.claimedBy': say`say which source says so, such as \`claimedBy: article\``,
	'disputed.record': say`say what the record says, such as \`record: It was ten.\``,
	'disputed.anchors': say`say where the record says it, such as \`anchors: [{ source: report, at: page 3 }]\``,
	'term.entity': say`write the words themselves, or \`{ entity: … }\` with the id of one of the \`entities\``,
	'term.text': say`write the words themselves, such as \`{ text: Apollo 11, accept: [Apollo XI] }\``,
	'period.from': say`say since when it holds, such as \`{ from: 1991, to: 2022 }\``,
	'fact.id': say`give the fact a permanent id, such as \`id: apollo-11-landing\``,
	'fact.kind': say`say what kind of fact it is: set, groups, quote, number, date, sequence, pair, definition, statement, cloze, card or picture, such as \`kind: date\``,
	'fact.asOf': say`say when the fact holds, such as \`asOf: 2022-03-02\` or \`asOf: { from: 1991, to: 2022 }\``,
	'fact.saidBy': say`say who asserts it and who reported that, by the ids of \`entities\`, such as \`saidBy: [lavrov, bothmann]\``,
	'fact.anchors': say`say where it stands: an anchor from \`npm run decks -- anchor\`, or such as \`anchors: [{ source: report, at: page 3 }]\``,
	'fact.question': say`write what is asked, such as \`question: When did Apollo 11 land?\``,
	'fact.label': say`say what is listed, to be read after “the”, such as \`label: planets that are rocky\``,
	'fact.closed': say`say \`closed: true\` if nobody else belongs, \`closed: false\` if others may`,
	'fact.text': say`write the sentence that is true, such as \`text: It landed in 1969.\``,
	'set.members': say`list what belongs, by the ids of \`entities\`, such as \`members: [mars, venus]\``,
	'groups.groups': say`list two groups or more, such as \`groups: [{ id: for, name: In favour, members: [mars] }, …]\``,
	'groups.question': say`write what is asked of each member, such as \`question: How did {member} vote?\``,
	'quote.speaker': say`say who spoke, such as \`speaker: { who: lavrov, as: Foreign Minister of Russia }\``,
	'quote.text': say`write the words that were said, at most 25 of them, such as \`text: The Eagle has landed\``,
	'quote.about': say`say what they were said about, such as \`about: on the Moon\``,
	'number.value': say`write the number, such as \`value: 21\``,
	'date.event': say`say what happened, such as \`event: Apollo 11 landed on the Moon\``,
	'date.date': say`say when, as exactly as the source does: 2022, 2022-03 or 2022-03-02, such as \`date: 1969-07-20\``,
	'sequence.items': say`list them in their order, such as \`items: [{ id: first, term: Launch }, …]\`, three or more`,
	'pair.relation': say`name what joins the two sides, alike for all such pairs, such as \`relation: capital\``,
	'pair.oneToOne': say`say \`oneToOne: true\` if each side has one partner, else \`oneToOne: false\``,
	'pair.left': say`write what is asked about, such as \`left: Belarus\` or \`left: { entity: belarus }\``,
	'pair.right': say`write the answer, such as \`right: Minsk\` or \`right: { entity: minsk }\``,
	'definition.term': say`write what is defined, such as \`term: Perigee\``,
	'definition.meaning': say`say what it means without the word itself, such as \`meaning: the point nearest to the Earth\``,
	'statement.false': say`list statements that are wrong, each with why, such as \`false: [{ text: Twice, why: It landed once. }]\``,
	'card.front': say`write what is shown, such as \`front: der Hund\``,
	'card.back': say`write what is to be known, such as \`back: the dog\``,
	'picture.picture': say`show the picture, such as \`picture: '![The lander from the side](media/lander.jpg)'\``,
	'picture.regions': say`list two places in the picture or more, such as \`regions: [{ id: hatch, name: the hatch, where: upper left, box: [0.1, 0.1, 0.2, 0.15] }, …]\``,
	'region.id': say`give the region an id, such as \`id: hatch\``,
	'region.name': say`say what is there, such as \`name: the hatch\``,
	'region.where': say`say where it is for whoever does not see it, such as \`where: upper left\``,
	'region.box': say`write [left, top, width, height], each a part of the picture, such as \`box: [0.1, 0.1, 0.2, 0.15]\``,
	'cloze.text': say`write the sentence with its gaps, such as \`text: “Apollo {{number:11}} landed on the {{where:Moon}}.”\``
};

/** Lists and mappings, by what their items are. */
const ITEMS: Readonly<Record<string, string>> = {
	sections: 'section',
	sources: 'source',
	entities: 'entity',
	anchors: 'anchor',
	saidBy: 'voice',
	speaker: 'voice',
	members: 'member',
	outside: 'member',
	groups: 'group',
	items: 'item',
	regions: 'region',
	changes: 'change',
	disputed: 'disputed',
	wrong: 'falsehood',
	false: 'falsehood',
	term: 'term',
	left: 'term',
	right: 'term',
	asOf: 'period'
};

/** What to write at a place that is empty; undefined for what is no key of a deck. */
export function howToWrite(path: Path, root: unknown): Saying | undefined {
	const key = String(path.at(-1) ?? '');
	for (const owner of ownersOf(path.slice(0, -1), root)) {
		const name = `${owner}.${key}`;
		if (Object.hasOwn(HOW, name)) return HOW[name];
	}
	return undefined;
}

/** What a key at a path is of, the most exact name first. */
function ownersOf(parent: Path, root: unknown): string[] {
	if (parent.length === 0) return ['deck'];
	if (parent[0] === 'facts' && parent.length === 2)
		return [String(valueAt(root, [...parent, 'kind'])), 'fact'];
	const name = parent.findLast((step) => typeof step === 'string' && Object.hasOwn(ITEMS, step));
	return name === undefined ? [] : [ITEMS[name] as string];
}
