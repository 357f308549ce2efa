import { isolated } from '#lib/ui/isolated.ts';
import type { progress as english } from '#lib/ui/messages/en/progress.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, card, day, review } from './nouns.ts';
import { number, outOfHundred } from './numbers.ts';
import { count, nounFor } from './plural.ts';

/** What is remembered, what is coming, what was done. */
export const progress: Translated<typeof english> = {
	title: 'التقدم',
	description: 'ذاكرتك لكل مجموعة، وما يُستحق في الأسابيع القادمة، وأيام تعلمك.',
	receiving: 'ما زال سجلك يصل من الخادم. وما في الأسفل يكتمل تلقائيًا.',
	needsDevice: 'ما تتعلمه محفوظ على جهازك وحده، وعرضه يحتاج إلى JavaScript.',
	empty: {
		title: 'لا شيء يُعرض بعد',
		text: 'بعد أول جلسة تُظهر هذه الصفحة ما تذكره، وما هو قادم، وأيام تعلمك.',
		action: 'اختيار مجموعة'
	},
	summary: {
		number: (n) => number(n),
		known: (n) => `${nounFor(n, card)} محفوظة`,
		reviews: (n) => nounFor(n, review),
		days: (n) => `${nounFor(n, day)} للتعلم`
	},
	memory: {
		title: 'الذاكرة بحسب المجموعة',
		recall: (percent) => `لو سُئلت الآن لتذكرت نحو ${outOfHundred(percent)} مما بدأته.`,
		recallHelp:
			'البطاقات المحفوظة تذكرتها في يوم بعد اليوم الأول، وتبقى أسبوعًا أو أكثر. وما هو قيد التعلم سُئل عنه، ويحتاج إلى ليلة أخرى أو محاولة ثانية.'
	},
	forecast: {
		title: 'ما سيُستحق',
		caption: (total, days) =>
			`${count(total, card)} خلال ${count(days, day, 'oblique')}، بحسب الوضع الآن.`,
		day: 'اليوم',
		due: 'البطاقات المستحقة',
		today: 'اليوم',
		tomorrow: 'غدًا'
	},
	calendar: {
		title: 'أيام تعلمك',
		caption: (total, days) => `${count(total, review)} في ${count(days, day, 'oblique')}.`,
		day: 'اليوم',
		reviews: 'المراجعات'
	},
	fitted: (answers) =>
		`لوئمت التوقعات مع ذاكرتك، استنادًا إلى ${count(answers, answer, 'oblique')}.`,
	fittedSettings: 'تغيير ذلك في الإعدادات',
	checked: {
		same: (cards) => `قورنت مع ${isolated('ts-fsrs')}: ${count(cards, card)}، ولا اختلاف.`,
		differ: (n, cards) =>
			`قورنت مع ${isolated('ts-fsrs')}: الاختلاف في ${number(n)} من ${count(cards, card, 'oblique')}`,
		differHelp:
			'تتوقع Footnote من ذاكرتك غير ما يتوقعه المرجع. إجاباتك محفوظة. احفظ التقرير وأرسله إلى من يدير هذا الموقع.',
		save: 'حفظ التقرير'
	},
	asTable: 'كجدول',
	table: 'جدول'
};
