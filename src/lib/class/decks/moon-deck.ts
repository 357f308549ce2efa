/** For tests: a small deck of a teacher's, as text, with what a test wants to be otherwise. */
import { parseDeck } from '#lib/deck/file/parse.ts';
import type { Deck } from '#lib/deck/schema.ts';

export interface MoonDeck {
	landing?: string;
	title?: string;
	/** An earlier date of the landing, which makes the present one a change. */
	was?: string;
	/** The ids of facts that it has besides. */
	more?: readonly string[];
}

export const moonText = ({
	landing = '1969-07-20',
	title = 'To the Moon',
	was,
	more = []
}: MoonDeck = {}) => `format: 1
id: apollo
title: ${title}
summary: Who flew, when they landed, what they said.
license: CC0-1.0
authors: [A teacher]
sources:
  report: { kind: record, title: Apollo 11 Mission Report, publisher: NASA, published: 1969-11 }
entities:
  nasa: { kind: organisation, name: NASA }
facts:
${[dateFact('apollo-11-landing', 'Apollo 11', landing, was), ...more.map((id, i) => dateFact(id, `Mission ${i}`, `1971-0${i + 1}-05`))].join('')}`;

const dateFact = (id: string, mission: string, date: string, was?: string) => `  - id: ${id}
    kind: date
    question: When did ${mission} land on the Moon?
    event: ${mission} landed on the Moon
    date: ${date}
    wrong: [1968-12-24, 1969-11-19, 1972-12-11]
    asOf: 1969
    saidBy: [nasa]
    anchors: [{ source: report, at: 1.0 Summary }]
${was ? `    changes: [{ on: 1970, was: "${was}", because: The record was put right. }]\n` : ''}`;

/** The same, parsed. */
export function moonDeck(options?: MoonDeck): Deck {
	const parsed = parseDeck(moonText(options), 'apollo.yaml');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.deck;
}
