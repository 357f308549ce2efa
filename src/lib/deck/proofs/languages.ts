import { say } from '#lib/deck/saying.ts';
import { WORDED } from '#lib/deck/words/all-wordings.ts';
import type { Proof } from './proof.ts';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;

/** The language is one that Footnote can word its own sentences in, and runs the way it is written. */
export const languages: Proof = ({ lang, dir }, report) => {
	if (RIGHT_TO_LEFT.test(lang) !== (dir === 'rtl'))
		report(
			['dir'],
			dir === 'rtl'
				? say`${lang} is written left to right; set dir: ltr.`
				: say`${lang} is written right to left; set dir: rtl.`,
			'warning'
		);
	if (!WORDED.includes(lang.split('-')[0] ?? ''))
		report(
			['lang'],
			say`the sentences that Footnote adds around a deck's own are in English for “${lang}”; it knows ${WORDED.join(', ')}.`,
			'warning'
		);
};
