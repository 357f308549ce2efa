import { shownReport, knownBy } from '#lib/class/report/shown-report.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import { reportHere } from '#lib/server/assignments/report-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { here, assignment, decks, report } = await reportHere(event);
	const { params } = event;
	const { facts, pupils } = shownReport(report, assignment.target);
	const place = facts.findIndex(({ deck, fact }) => deck === params.deck && fact === params.fact);
	const deck = decks.find(({ id }) => id === params.deck);
	const fact = facts[place];
	if (!deck || !fact) refuse('no-such-fact');
	const all = report.facts.find((one) => one.deck === fact.deck && one.fact === fact.fact);
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		assignment,
		fact: { ...fact, answers: all?.answers ?? [] },
		footnote: footnoteOf(deck, fact.fact),
		pupils: pupils.map((pupil) => ({
			member: pupil.member,
			nickname: pupil.nickname,
			known: knownBy(pupil)[place] ?? 'new'
		}))
	};
};

export const GET = asJson(_read);
