import { isolated } from '#lib/ui/isolated.ts';
import type { done as english } from '#lib/ui/messages/en/done.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, card, day, newCard, times } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** The end of a sitting. */
export const done: Translated<typeof english> = {
	title: 'انتهى',
	text: (learned, refreshed) =>
		learned + refreshed === 0
			? 'لم يبقَ شيء الآن.'
			: `${[
					learned > 0 ? `تعرفت على ${count(learned, newCard, 'oblique')}` : '',
					refreshed > 0 ? `راجعت ${count(refreshed, card, 'oblique')}` : ''
				]
					.filter((part) => part !== '')
					.join(' و')}.`,
	firstTry: (right, all) => `${number(right)} من ${number(all)} من أول محاولة`,
	firm: (n) => `رسخ الآن في الذاكرة ${count(n, card)}: لا عودة قبل شهر أو أكثر.`,
	hardest: (lapses) =>
		`سبق نسيانها ${count(lapses, times, 'oblique')}، وهذه المرة كانت الإجابة صحيحة:`,
	week: (answers, days) =>
		`في آخر سبعة أيام: ${count(answers, answer)} في ${count(days, day, 'oblique')}.`,
	soon: (n, when) =>
		`ما زالت تحتاج إلى إجابة صحيحة واحدة ${count(n, card)}: العودة ${isolated(when)}.`,
	learned: 'ما مر بك',
	more: (n) => (n === 10 ? 'عشر أخرى' : `${number(n)} أخرى`),
	moreNew: (n) => `المتابعة مع ${count(n, newCard, 'oblique')}`,
	unmet: (n) => `هنا المزيد مما لم يمر بك بعد: ${count(n, card)}.`,
	practise: 'تدريب بلا احتساب',
	practised: {
		title: 'انتهى التدريب',
		text: (n) => `مرت بك ${count(n, card)} مرة أخرى. لم يُحتسب شيء: موعد عودتها كما كان.`,
		again: 'تدريب آخر'
	}
};
